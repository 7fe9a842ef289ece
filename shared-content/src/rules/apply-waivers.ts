import type { Finding, IsoDate } from '../contract/index.ts'
import type { Waiver } from '../contract/waiver.ts'

/** What stands after the waivers, and what they cover, each with the one that does. */
export interface Waived<F extends Finding> {
  open: F[]
  waived: { finding: F; waiver: Waiver }[]
}
/** Where the findings were made: the page, and the service it shows when it shows one. */
export interface WaivedPlace {
  kommune: string
  path: string
  service?: string
}

/**
 * Takes away the findings a publisher has answered for. A waiver covers a finding of its rule, at its page or service
 * and slot, through its last day, and only what must be decided on: what stops a page is never waived, and advice needs none.
 */
export function applyWaivers<F extends Finding>(
  findings: readonly F[],
  waivers: readonly Waiver[],
  place: WaivedPlace,
  today: IsoDate,
): Waived<F> {
  const inForce = waivers.filter(
    (w) =>
      w.kommune === place.kommune &&
      w.until >= today &&
      (w.path === undefined || w.path === place.path) &&
      (w.service === undefined || w.service === place.service),
  )
  const result: Waived<F> = { open: [], waived: [] }
  for (const finding of findings) {
    const waiver =
      finding.severity === 'ask'
        ? inForce.find((w) => w.rule === finding.rule && (w.slot === undefined || w.slot === finding.slot))
        : undefined
    if (waiver) result.waived.push({ finding, waiver })
    else result.open.push(finding)
  }
  return result
}
