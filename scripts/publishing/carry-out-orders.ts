import type { Door } from '@innbyggarportal/cms/door'
import type { OrderAnswer, PortalOrder } from '@innbyggarportal/shared-content/contract'
import { sayCause } from '@innbyggarportal/sites/publisher'

/** What the publisher can do to a portal on somebody's order. Trouble is a sentence in nynorsk. */
export interface PortalActions {
  rollback: (kommune: string, who: { to?: string; by: string; why: string; at: string }) => Promise<OrderAnswer>
  resume: (kommune: string) => Promise<OrderAnswer>
}

/**
 * Carries out what publishers have asked for in the CMS, the oldest first, and answers each. Tells which kommuner were
 * touched, whose status should be told anew. Rolling back twice to the same release, or resuming what is not held,
 * does no harm: an order whose answer was lost with a dying worker is simply carried out again.
 */
export async function carryOutOrders(door: Pick<Door, 'readOrders' | 'answerOrder'>, actions: PortalActions): Promise<string[]> {
  const touched = new Set<string>()
  for (const order of await door.readOrders()) {
    await door.answerOrder(order.id, await carryOut(order, actions))
    touched.add(order.kommune)
  }
  return [...touched]
}

async function carryOut({ kommune, order, release, by, why, at }: PortalOrder, actions: PortalActions): Promise<OrderAnswer> {
  try {
    const answer = order === 'resume' ? await actions.resume(kommune) : await actions.rollback(kommune, { by, why, at, ...(release && { to: release }) })
    return { isDone: answer.isDone, ...(answer.message && { message: answer.message }) }
  } catch (error) {
    return { isDone: false, message: `Det gjekk ikkje. ${sayWhy(error)}` }
  }
}

function sayWhy(error: unknown): string {
  const cause = sayCause(error)
  if (cause) return `${cause} Prøv igjen etterpå.`
  return `Prøv igjen. Held det fram, sei frå til den som driftar løysinga: «${error instanceof Error ? error.message : String(error)}»`
}
