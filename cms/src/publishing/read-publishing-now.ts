import { fromMillis, isoInstant } from '@innbyggarportal/shared-content/contract'
import type { Payload, TypedUser } from 'payload'
import { asGroup } from '../document/as-group.ts'
import { idOf } from '../document/id-of.ts'
import { fieldLinks } from './field-links.ts'
import { readAnswer } from './kept-answer.ts'
import { readNotes } from './notes.ts'
import { orderUnderWay } from './order-under-way.ts'
import type { FaultyPage, PortalNow, PublishingNow } from './publishing-now.ts'
import { statusSummary, type StatusSummary } from './status-summary.ts'

/** How long an order that was refused is told of on the card (ms). */
const REFUSAL_TOLD_MS = 10 * 60_000

/** How publishing stands for the portals a person may see. Asked several times a second while something runs, so no findings are read. */
export async function readPublishingNow(payload: Payload, user: TypedUser): Promise<PublishingNow> {
  const now = Date.now()
  const [statuses, kommuner, orders, requests, notes] = await Promise.all([
    payload.find({
      collection: 'portal-status',
      depth: 0,
      pagination: false,
      select: { kommune: true, summary: true },
      overrideAccess: false,
      user,
    }),
    payload.find({
      collection: 'kommuner',
      depth: 0,
      pagination: false,
      select: { key: true, name: true },
      overrideAccess: false,
      user,
    }),
    payload.find({
      collection: 'portal-orders',
      depth: 0,
      pagination: false,
      sort: 'at',
      overrideAccess: false,
      user,
      where: { or: [{ doneAt: { exists: false } }, { at: { greater_than: fromMillis(now - REFUSAL_TOLD_MS) } }] },
    }),
    // Only the time is read, and it is no secret: a kommune's people wait for the same worker.
    payload.find({
      collection: 'publish-requests',
      depth: 0,
      limit: 1,
      pagination: false,
      sort: '-createdAt',
      select: { at: true },
    }),
    readNotes(payload),
  ])
  const rows = statuses.docs.flatMap((doc) => {
    const summary = statusSummary.safeParse(doc.summary)
    const kommune = kommuner.docs.find((k) => k.id === idOf(doc.kommune))
    return summary.success && kommune ? [{ kommune, summary: summary.data }] : []
  })
  const hrefOf = await fieldLinks(
    payload,
    user,
    rows.flatMap(({ kommune, summary }) =>
      [...summary.keptBack, ...(summary.newAsks ?? [])].map((page) => ({ ...page, kommune: kommune.id })),
    ),
  )
  const newest = isoInstant.safeParse(asGroup(requests.docs[0]).at)
  return {
    now: fromMillis(now),
    ...(newest.success && { newestRequest: newest.data }),
    alive: notes.alive,
    ...(notes.progress && { startedAt: notes.progress.startedAt, toldAt: notes.progressAt }),
    portals: rows
      .map(({ kommune, summary: { keptBack, newAsks = [], ...summary } }): PortalNow => {
        const progress = notes.progress?.portals[kommune.key ?? '']
        const own = orders.docs.filter((o) => idOf(o.kommune) === kommune.id)
        const waiting = orderUnderWay(own, summary)
        const last = own.at(-1)
        const linked = ({ path, advice, slot, ...place }: StatusSummary['keptBack'][number]): FaultyPage => {
          const href = hrefOf({ ...place, kommune: kommune.id, slot })?.href
          return { path, advice, ...(slot && { slot }), ...(href && { href }) }
        }
        return {
          ...summary,
          kommune: kommune.key ?? '',
          name: kommune.name,
          keptBack: keptBack.map(linked),
          ...(newAsks.length > 0 && { newAsks: newAsks.map(linked) }),
          ...(progress && { progress }),
          ...(waiting && { order: waiting.order }),
          ...(last?.doneAt && last.isDone === false && last.answer ? { refusal: readAnswer(last.answer) } : {}),
        }
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'nn')),
  }
}
