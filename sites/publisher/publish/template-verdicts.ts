import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  finding,
  lang as langSchema,
  type Finding,
  type Lang,
  type Theme,
} from '@innbyggarportal/shared-content/contract'
import { auditTemplates, openAuditor, type Auditor } from '../../gate/index.ts'
import type { Scheme } from '../../src/theme/colour-scales.ts'
import { PAGE_KINDS, type PageKind } from '../../src/view/page-ref.ts'
import { digestOfValue } from '../digest.ts'
import { isUnsettled } from './is-unsettled.ts'
import type { Bundle } from '../load-bundle.ts'
import { parseFile } from '../files/parse-file.ts'
import { writeWhole } from '../files/write-whole.ts'

/** What was found on each kind of page in one theme. It holds for every page of the kind in the language. */
export type TemplateVerdicts = (kind: PageKind, lang: Lang) => readonly Finding[]

/** Judges the templates in a theme and its languages, or remembers what was found. `onStep` is a sign of life: it takes seconds. */
export type JudgeTemplates = (
  theme: { theme: Theme | undefined; css: string },
  languages: readonly Lang[],
  onStep?: () => void,
) => Promise<TemplateVerdicts>

const verdicts = z.array(z.strictObject({ kind: z.enum(PAGE_KINDS), lang: langSchema, findings: z.array(finding) }))
type Verdicts = z.infer<typeof verdicts>

/**
 * The judgement of templates: full Alfa on every kind of page, in each theme and language, when code or theme is new.
 * The answer depends on nothing else, so it is kept in `directory` by those; answers to other code are thrown away.
 */
export async function openTemplateVerdicts(directory: string, code: string, bundle: Bundle): Promise<JudgeTemplates> {
  const known = new Map<string, Verdicts>()
  const stylesheets = new Map(
    bundle.assets
      .filter((a) => a.type.startsWith('text/css'))
      .map((a) => [a.path, Buffer.from(a.content).toString('utf8')]),
  )
  const version = code.slice(0, 16)
  await mkdir(directory, { recursive: true })
  for (const name of await readdir(directory))
    if (!name.startsWith(version)) await rm(join(directory, name), { force: true })

  async function judge(
    auditor: Auditor,
    { theme, css }: Parameters<JudgeTemplates>[0],
    lang: Lang,
    scheme: Scheme,
  ): Promise<Verdicts> {
    const path = join(directory, `${version}-${digestOfValue(css).slice(0, 16)}-${lang}-${scheme}.json`)
    const kept = known.get(path) ?? (await parseFile(path, verdicts))
    const found =
      kept ??
      (await auditTemplates({
        auditor,
        render: bundle.render,
        theme,
        themeCss: css,
        stylesheets,
        languages: [lang],
        schemes: [scheme],
      }))
    if (found.some((v) => isUnsettled(v.findings))) return found
    known.set(path, found)
    if (!kept) await writeWhole(path, JSON.stringify(found))
    return found
  }

  return async (look, languages, onStep) => {
    const auditor = openAuditor()
    try {
      const all: Verdicts = []
      for (const lang of languages) {
        onStep?.()
        all.push(...(await judge(auditor, look, lang, 'light')))
      }
      onStep?.()
      // Only colours differ in the dark, and they are the same in every language.
      const dark = languages[0] === undefined ? [] : await judge(auditor, look, languages[0], 'dark')
      return (kind, lang) =>
        [...all.filter((v) => v.kind === kind && v.lang === lang), ...dark.filter((v) => v.kind === kind)].flatMap(
          (v) => v.findings,
        )
    } finally {
      await auditor.close()
    }
  }
}
