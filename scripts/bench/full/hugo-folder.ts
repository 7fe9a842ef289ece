import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '@innbyggarportal/shared-content/contract'
import { AUTHORITIES, LANDSCAPES, UI_TABLE } from '@innbyggarportal/sites/frame'
import type { PageView } from '@innbyggarportal/sites/view'
import { ROOT } from '../../env.ts'
import { hugoFront, hugoSite, lowerCase } from './hugo-page.ts'

const TEMPLATE = join(ROOT, 'scripts/bench/hugo')

/** Writes the Hugo site of one portal: our template, and its pages as content files with the view in the front matter. */
export function writeHugoFolder(folder: string, views: Iterable<PageView>): void {
  cpSync(TEMPLATE, folder, { recursive: true })
  mkdirSync(join(folder, 'content'), { recursive: true })
  const sites: Record<string, unknown> = {}
  let count = 0
  for (const view of views) {
    sites[view.lang] ??= hugoSite(view)
    const name = view.path === '/' ? '_index.md' : `p${++count}.md`
    writeFileSync(join(folder, 'content', name), `${JSON.stringify(hugoFront(view))}\n`)
  }
  const data = {
    site: sites,
    ui: lowerCase(byLanguage(UI_TABLE)),
    land: LANDSCAPES,
    authorities: lowerCase(AUTHORITIES),
  }
  mkdirSync(join(folder, 'data'), { recursive: true })
  for (const [name, value] of Object.entries(data))
    writeFileSync(join(folder, 'data', `${name}.json`), JSON.stringify(value))
}

/** The words as Hugo looks them up: by language, then by key. */
function byLanguage(table: typeof UI_TABLE): Record<Lang, Record<string, string>> {
  const inLang = (lang: Lang) => Object.fromEntries(Object.entries(table).map(([key, says]) => [key, says[lang]]))
  return { nn: inLang('nn'), nb: inLang('nb'), en: inLang('en') }
}
