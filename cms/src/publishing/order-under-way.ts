/** Something a person has asked for, as it is stored. */
export interface StoredOrder {
  order: 'rollback' | 'resume'
  release?: string | null
  doneAt?: string | null
  isDone?: boolean | null
}
/** What is told of the portal. */
interface Told {
  state: 'live' | 'pinned' | 'failed'
  release?: string | undefined
  checkedAt: string
}

/**
 * The order of a portal, the oldest first, that somebody still waits for. The last is answered before the portal is told
 * of anew: one that was looked at before the answer, and stands as it did before the order, has not come so far.
 */
export function orderUnderWay<O extends StoredOrder>(orders: readonly O[], told: Told): O | undefined {
  const last = orders.at(-1)
  return orders.find((o) => !o.doneAt) ?? (last && !isTold(last, told) ? last : undefined)
}

function isTold({ order, release, doneAt, isDone }: StoredOrder, told: Told): boolean {
  if (isDone !== true || !doneAt || told.checkedAt >= doneAt) return true
  if (order === 'resume') return told.state !== 'pinned'
  return told.state === 'pinned' && (release == null || release === told.release)
}
