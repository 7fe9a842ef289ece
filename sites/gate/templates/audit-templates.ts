import type { Finding, Lang, Theme } from '@innbyggarportal/shared-content/contract'
import type { Scheme } from '../../src/theme/colour-scales.ts'
import type { PageKind, PageView } from '../../src/view/index.ts'
import type { Auditor } from '../alfa/open-auditor.ts'
import { linkedStyles } from '../linked-styles.ts'
import { sampleViews } from './sample-views.ts'

export interface TemplatesInput {
  auditor: Auditor
  render: (view: PageView) => Promise<Buffer>
  /** The look of the kommune, and the stylesheet made of it. */
  theme: Theme | undefined
  themeCss: string
  /** The bundle's own stylesheets, by the address pages link to them with. */
  stylesheets: ReadonlyMap<string, string>
  languages: readonly Lang[]
  /** In the light look, the dark, or both; both when left out. */
  schemes?: readonly Scheme[]
  /** Only these kinds; all when left out. */
  kinds?: readonly PageKind[]
}

/** What Alfa finds on one template in one language. A finding that blocks holds for every page of the kind. */
export interface TemplateAudit {
  kind: PageKind
  lang: Lang
  findings: Finding[]
}

const THEME_HREF = '/theme/prove.css'

/**
 * Judges every kind of page with Alfa as it looks in one theme, in each language: on sample content with everything in
 * it, so that the answer depends on the bundle, the theme, the kind and the language alone and may be kept by those four.
 * Colours are judged both in the light look and in the dark.
 */
export async function auditTemplates({
  auditor,
  render,
  theme,
  themeCss,
  stylesheets,
  languages,
  schemes = ['light', 'dark'],
  kinds,
}: TemplatesInput): Promise<TemplateAudit[]> {
  const known = new Map([...stylesheets, [THEME_HREF, themeCss]])
  const audits: TemplateAudit[] = []
  for (const { kind, lang, view } of sampleViews(theme, languages, THEME_HREF)) {
    if (kinds && !kinds.includes(kind)) continue
    const html = (await render(view)).toString()
    const sheets = await linkedStyles(html, '', async (file) => known.get(`/${file}`) ?? '')
    const findings: Finding[] = []
    for (const scheme of schemes) {
      const found = await auditor.audit(html, { sheets, scheme })
      findings.push(...found.filter((f) => !findings.some((other) => other.rule === f.rule && other.node === f.node)))
    }
    audits.push({ kind, lang, findings })
  }
  return audits
}
