import { LIVE_KINDS, USUAL_LIVE_KINDS, type LiveKind } from '@innbyggarportal/shared-content/contract'

/** What the editors of a kommune may write live, from the boxes that are ticked. One that nobody has touched says the usual. */
export function readEditorsWrite(group: unknown): LiveKind[] {
  const ticked = (typeof group === 'object' && group !== null ? group : {}) as Partial<Record<LiveKind, unknown>>
  return LIVE_KINDS.filter((kind) =>
    typeof ticked[kind] === 'boolean' ? ticked[kind] : USUAL_LIVE_KINDS.includes(kind),
  )
}
