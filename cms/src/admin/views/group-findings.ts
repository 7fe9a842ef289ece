import {
  slotDef,
  type Lang,
  type PortalFinding,
  type PortalStatus,
  type Severity,
  type SlotName,
} from '@innbyggarportal/shared-content/contract'
import { summaryOf } from '../../publishing/status-summary.ts'
import { fieldWords } from '../translations/field-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'

/** Where a finding is mended, and where it would be waived: a service (on all its pages) or one page. */
export interface FindingPlace {
  path: string
  lang: Lang
  service?: string
  slot?: SlotName
}
/** One finding as an editor reads it: what is wrong, in which slot, and every page it stands on. */
export interface FindingGroup {
  rule: string
  severity: Severity
  advice: string
  slot: string | null
  pages: string[]
  places: FindingPlace[]
}

const ORDER: readonly Severity[] = ['block', 'ask', 'notice']

/** Findings of a rule that say the same about the same slot, together; the gravest first, then those on most pages. */
export function groupFindings(findings: readonly PortalFinding[], lang: Lang): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const { rule, severity, slot, advice, path, service, lang: pageLang } of findings) {
    const said = advice[lang]
    const id = [severity, rule, slot, said].join('\n')
    const group = groups.get(id) ?? {
      rule,
      severity,
      advice: said,
      slot: slot ? nameOf(slot, lang) : null,
      pages: [],
      places: [],
    }
    if (!group.pages.includes(path)) group.pages.push(path)
    if (!group.places.some((p) => (service === undefined ? p.path === path : p.service === service))) {
      group.places.push({ path, lang: pageLang, ...(service && { service }), ...(slot && { slot }) })
    }
    groups.set(id, group)
  }
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.pages.length - a.pages.length,
  )
}

const nameOf = (slot: SlotName, lang: Lang) => slotDef(slot).question?.[lang] ?? sayIn(fieldWords.summary, lang)

/** The findings that are not told of already as the reason a page is kept back. */
export function withoutKeptBack<G extends FindingGroup>(groups: readonly G[], status: PortalStatus): G[] {
  const told = new Set(
    summaryOf(status).keptBack.flatMap(({ path, advice }) => Object.values(advice).map((said) => `${path} ${said}`)),
  )
  return groups.filter((g) => g.severity !== 'block' || !g.pages.every((path) => told.has(`${path} ${g.advice}`)))
}
