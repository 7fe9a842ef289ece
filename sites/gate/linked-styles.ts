import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import type { TreeElement } from '@innbyggarportal/shared-content/rules'
import { decodedPath } from './decoded-path.ts'
import { importsOf, withinCondition } from './imported-styles.ts'
import { parseHtml } from './parse-html.ts'

/** Reads a stylesheet of a folder once; what is not there or is too large is empty. */
export type Styles = (file: string) => Promise<string>
/** A stylesheet as a page has it: what it says, and the media it is for; empty is all. */
export interface Sheet {
  css: string
  media: string
}

const MAX_CSS = 2_000_000
/** How many stylesheets may stand between a page and one that is imported. */
const MAX_DEPTH = 5
const SITE = 'https://portal.invalid'

/** The stylesheets below a folder. */
export function openStyles(directory: string): Styles {
  const known = new Map<string, Promise<string>>()
  return (file) => {
    const path = normalize(file)
    if (path.startsWith('..')) return Promise.resolve('')
    const read =
      known.get(path) ??
      readFile(join(directory, path)).then(
        (css) => (css.length > MAX_CSS ? '' : new TextDecoder().decode(css)),
        () => '',
      )
    known.set(path, read)
    return read
  }
}

/** The stylesheets of the same folder that a page links to and that those import, in the order they count. Those of other sites are not fetched. */
export async function linkedStyles(html: string, file: string, styles: Styles): Promise<Sheet[]> {
  const page = new URL(file.split('/').map(encodeURIComponent).join('/'), `${SITE}/`)
  const links = parseHtml(html).elements.filter(isInUse)
  const sheets = await Promise.all(
    links.map(async ({ attributes }) => {
      const css = await withImports(attributes['href'] ?? '', page, styles, new Set())
      return css.map((text): Sheet => ({ css: text, media: attributes['media'] ?? '' }))
    }),
  )
  return sheets.flat()
}

/** Whether an element links to a stylesheet the page begins with, and not to one a reader may choose instead. */
function isInUse({ tag, attributes }: TreeElement): boolean {
  const rel = attributes['rel']?.toLowerCase().split(/\s+/) ?? []
  return (
    tag === 'link' && rel.includes('stylesheet') && !rel.includes('alternate') && attributes['disabled'] === undefined
  )
}

/** A stylesheet, behind those it imports; `seen` has what is read already, with the conditions it is under. */
async function withImports(
  href: string,
  from: URL,
  styles: Styles,
  seen: Set<string>,
  conditions: readonly string[] = [],
): Promise<string[]> {
  const url = URL.canParse(href, from) ? new URL(href, from) : null
  const id = [url?.pathname, ...conditions.filter((c) => c !== '')].join('\n')
  if (url?.origin !== SITE || seen.has(id)) return []
  seen.add(id)
  const css = await styles(decodedPath(url.pathname).slice(1))
  const all: string[] = []
  for (const next of conditions.length < MAX_DEPTH ? importsOf(css) : [])
    all.push(...(await withImports(next.href, url, styles, seen, [...conditions, next.condition])))
  return [...all, conditions.reduceRight((text, condition) => withinCondition(condition, text), css)]
}
