import type { Severity } from '@innbyggarportal/shared-content/contract'
import type { PortalLine } from './read-portals.ts'

/** Something on the portals an editor must do something about: what, in which field, where it is mended, and on which portals it stands. */
export interface WaitingFault { advice: string; slot: string | null; href: string | undefined; portals: string[] }

/** What is told as a missing fact already. */
const MISSING_FACT = 'missing-fact'

/** The findings of a weight, each once however many portals it stands on. */
export function waitingFaults(portals: readonly Pick<PortalLine, 'kommune' | 'groups'>[], severity: Severity): WaitingFault[] {
  const faults = new Map<string, WaitingFault>()
  for (const { kommune, groups } of portals) {
    for (const { rule, advice, slot, links } of groups.filter((g) => g.severity === severity && g.rule !== MISSING_FACT)) {
      const href = links[0]?.href
      const id = JSON.stringify([rule, advice, slot, href])
      const fault = faults.get(id) ?? { advice, slot, href, portals: [] }
      if (!fault.portals.includes(kommune)) fault.portals.push(kommune)
      faults.set(id, fault)
    }
  }
  return [...faults.values()]
}
