import type { Severity } from '@innbyggarportal/shared-content/contract'
import type { Owner } from '../../publishing/finding-owner.ts'
import type { PortalLine } from './read-portals.ts'

/** Something on the portals an editor must do something about: what, in which field, where it is mended, and on which portals it stands. */
export interface WaitingFault {
  advice: string
  slot: string | null
  href: string | undefined
  portals: string[]
}

/** What is told as a missing fact already. */
const MISSING_FACT = 'missing-fact'

/** The findings of a weight that are for the reader to do something about, each once however many portals it stands on. */
export function waitingFaults(
  portals: readonly Pick<PortalLine, 'kommune' | 'groups'>[],
  severity: Severity,
): WaitingFault[] {
  const faults = new Map<string, WaitingFault>()
  for (const { kommune, groups } of portals) {
    for (const { rule, advice, slot, links } of groups.filter(
      (g) => g.severity === severity && g.rule !== MISSING_FACT && g.waitsFor === undefined,
    )) {
      const href = links[0]?.href
      const id = JSON.stringify([rule, advice, slot, href])
      const fault = faults.get(id) ?? { advice, slot, href, portals: [] }
      if (!fault.portals.includes(kommune)) fault.portals.push(kommune)
      faults.set(id, fault)
    }
  }
  return [...faults.values()]
}

/** How many findings, of those that must be mended or decided on, wait for somebody else; each once. */
export function faultsOfOthers(portals: readonly Pick<PortalLine, 'groups'>[]): Record<Owner, number> {
  const found = { region: new Set<string>(), kommune: new Set<string>() }
  for (const { groups } of portals) {
    for (const { waitsFor, severity, rule, advice, slot, places } of groups) {
      if (waitsFor && severity !== 'notice' && rule !== MISSING_FACT)
        found[waitsFor].add(JSON.stringify([rule, advice, slot, places.map((p) => p.service ?? p.path)]))
    }
  }
  return { region: found.region.size, kommune: found.kommune.size }
}
