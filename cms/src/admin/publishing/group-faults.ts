import type { PlacedPage } from './publish-outcome.ts'

/** One fault as an editor mends it: in one field, on every portal and page it holds for. */
export type Fault = Pick<PlacedPage, 'advice' | 'slot' | 'href'> & { portals: string[]; paths: string[] }

/** The same words about the same field are one fault, however many portals and pages it stands on. */
export function groupFaults(pages: readonly PlacedPage[]): Fault[] {
  const faults = new Map<string, Fault>()
  for (const { advice, slot, href, portal, path } of pages) {
    const id = JSON.stringify([advice.nn, slot, href])
    const fault = faults.get(id) ?? { advice, slot, href, portals: [], paths: [] }
    if (!fault.portals.includes(portal)) fault.portals.push(portal)
    if (!fault.paths.includes(path)) fault.paths.push(path)
    faults.set(id, fault)
  }
  return [...faults.values()]
}
