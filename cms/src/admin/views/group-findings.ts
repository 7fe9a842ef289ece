import { slotDef, type Lang, type PortalStatus, type Severity } from '@innbyggarportal/shared-content/contract'

type PortalFinding = PortalStatus['findings'][number]

/** One finding as an editor reads it: what is wrong, in which slot, and every page it stands on. */
export interface FindingGroup { severity: Severity; advice: string; slot: string | null; pages: string[] }

const ORDER: readonly Severity[] = ['block', 'ask', 'notice']

/** Findings that say the same about the same slot, together; the gravest first, then those on most pages. */
export function groupFindings(findings: readonly PortalFinding[], lang: Lang): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const f of findings) {
    const said = f.advice[lang === 'nb' ? 'nb' : 'nn']
    const id = [f.severity, f.slot, said].join('\n')
    const group = groups.get(id) ?? { severity: f.severity, advice: said, slot: f.slot ? slotDef(f.slot).question?.[lang] ?? null : null, pages: [] }
    if (!group.pages.includes(f.path)) group.pages.push(f.path)
    groups.set(id, group)
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.pages.length - a.pages.length)
}
