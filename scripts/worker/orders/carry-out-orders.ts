import { setTimeout as sleep } from 'node:timers/promises'
import type { Door } from '@innbyggarportal/cms/door'
import { troubleOf, type OrderAnswer, type PortalOrder, type Trouble } from '@innbyggarportal/shared-content/contract'
import { causeOf, unknownOf } from '@innbyggarportal/sites/publisher'

/** What the publisher can do to a portal on somebody's order, by the order's name. */
export type PortalActions = Record<
  PortalOrder['order'],
  (kommune: string, who: { to?: string; by: string; why: string; at: string }) => Promise<OrderAnswer>
>

interface Hooks {
  /** Hears of a kommune whose orders took longer than anybody waited for. */
  onLate: (kommune: string) => void
  say: (line: string) => void
}

/** How long other portals wait for orders on one that is being published (ms). */
const PATIENCE_MS = 1000

/**
 * Carries out what publishers have asked for in the CMS, each portal's oldest first, and answers each. What it gives tells
 * which kommuner were touched, whose status should be told anew; an order on a portal that is being published waits for
 * it, and is told of later. Rolling back twice to the same release, or resuming what is not held, does no harm: an order
 * whose answer was lost with a dying worker is simply carried out again.
 */
export function openOrderDesk(
  door: Pick<Door, 'readOrders' | 'answerOrder'>,
  actions: PortalActions,
  { onLate, say }: Hooks,
  patienceMs = PATIENCE_MS,
) {
  const busy = new Set<string>()

  async function carryOutAll(kommune: string, orders: readonly PortalOrder[]): Promise<void> {
    busy.add(kommune)
    try {
      for (const order of orders) await door.answerOrder(order.id, await carryOut(order, actions))
    } finally {
      busy.delete(kommune)
    }
  }

  return async function carryOutOrders(): Promise<string[]> {
    const waiting = (await door.readOrders()).filter(({ kommune }) => !busy.has(kommune))
    if (waiting.length === 0) return []
    const touched: string[] = []
    let isLate = false
    const all = Promise.all(
      [...Map.groupBy(waiting, ({ kommune }) => kommune)].map(async ([kommune, orders]) => {
        await carryOutAll(kommune, orders)
        if (isLate) onLate(kommune)
        else touched.push(kommune)
      }),
    )
    all.catch((error: unknown) => {
      if (isLate) say(`an order could not be answered, and is carried out again: ${String(error)}`)
    })
    await Promise.race([all, sleep(patienceMs, undefined, { ref: false })])
    isLate = true
    return touched
  }
}

async function carryOut(
  { kommune, order, release, by, why, at }: PortalOrder,
  actions: PortalActions,
): Promise<OrderAnswer> {
  try {
    const answer = await actions[order](kommune, { by, why, at, ...(release && { to: release }) })
    return { isDone: answer.isDone, ...(answer.message && { message: answer.message }) }
  } catch (error) {
    return { isDone: false, message: [troubleOf('orderFailed'), ...whyOf(error)] }
  }
}

function whyOf(error: unknown): Trouble[] {
  const cause = causeOf(error)
  return cause ? [...cause, troubleOf('tryAfter')] : [troubleOf('tryAgain'), unknownOf(error)]
}
