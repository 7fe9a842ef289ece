import {
  fromMillis,
  orderAnswer,
  portalOrder,
  type OrderAnswer,
  type PortalOrder,
} from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'
import { asGroup } from '../document/as-group.ts'
import { keepAnswer } from './kept-answer.ts'
import { readSigners } from './read-signers.ts'

/** The orders nobody has answered, the oldest first. */
export async function readOrders(payload: Payload): Promise<PortalOrder[]> {
  const { docs } = await payload.find({
    collection: 'portal-orders',
    where: { doneAt: { exists: false } },
    sort: 'at',
    pagination: false,
    depth: 1,
  })
  const signerOf = await readSigners(payload, docs)
  return docs.flatMap(({ id, kommune, order, release, why, by, byUser, at }) => {
    const parsed = portalOrder.safeParse({
      id,
      kommune: asGroup(kommune).key,
      order,
      why: why ?? '',
      by: signerOf({ by, byUser }),
      at: at && new Date(at).toISOString(),
      ...(release ? { release } : {}),
    })
    return parsed.success ? [parsed.data] : []
  })
}

/** Tells what became of an order, so that it is not read again. Does nothing when the order is gone with its kommune. */
export async function answerOrder(payload: Payload, id: string, answer: OrderAnswer): Promise<void> {
  const { isDone, message } = orderAnswer.parse(answer)
  const data = { doneAt: fromMillis(Date.now()), isDone, answer: message ? keepAnswer(message) : null }
  await withRetry(() =>
    payload.update({
      collection: 'portal-orders',
      where: { id: { equals: id } },
      data,
      depth: 0,
      context: { isSilent: true },
    }),
  )
}
