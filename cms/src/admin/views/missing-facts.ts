import type { PortalLine } from './read-portals.ts'

/** A fact some page asks for and a kommune has not filled in, in the words of the finding. */
export interface MissingFact { kommune: string; message: string }

/** The facts that citizens see a fallback for now, once per kommune however many pages ask for them. */
export function missingFacts(portals: readonly PortalLine[]): MissingFact[] {
  return portals.flatMap(({ kommune, status }) =>
    [...new Map(status.findings.filter((f) => f.rule === 'missing-fact').map((f) => [f.where ?? f.message, f.message])).values()].map((message) => ({ kommune, message })))
}
