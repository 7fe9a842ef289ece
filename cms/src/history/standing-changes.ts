import { osloDate, WHOLE } from '@innbyggarportal/shared-content/contract'
import { mergeOffers, type ReviewStep } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { reviewerFor } from '../access/reviewer-for.ts'
import { readChanges, UNPUBLISHED, type StoredChange } from '../changes/stored-changes.ts'
import { storedDocument } from '../database/whole-document.ts'
import { digestOf } from '../document/digest-of.ts'
import { idOf } from '../document/id-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readyMerge } from './ready-merge.ts'
import { bundledWith, isTogether } from '../editing/bundles/bound.ts'
import { standingOf } from './record-write.ts'

/** What is to be known of an unpublished change besides its row. */
export interface ChangeStanding {
  id: string
  /** What the reader may do with it now, the first being what most want. */
  steps: ReviewStep[]
  /** It is planned, and was written on something else than what it will replace. */
  isMoved: boolean
  /** Both edits can be had as they are: `POST /api/changes/ID/merge`. */
  canMerge: boolean
}

/** How the unpublished changes of a document stand, for whoever sent the request: those she may read. */
export async function standingChanges(
  req: PayloadRequest,
  kinds: readonly Kind[],
  document: string,
): Promise<ChangeStanding[]> {
  const { docs } = await req.payload.find({
    collection: 'changes',
    where: { and: [{ document: { equals: document } }, { state: { in: [...UNPUBLISHED] } }] },
    overrideAccess: false,
    user: req.user,
    pagination: false,
    depth: 0,
    select: { target: true },
  })
  const [first] = docs
  const kind = kinds.find((k) => first?.target.startsWith(`${k.kind}/`))
  const stored = kind && (await storedDocument(req, kind.collection, document))
  if (!kind || !stored) return []
  const kommune = kind.kind === 'kommune' ? document : idOf(stored['kommune'])
  const now = new Date()
  const all = await readChanges(req.payload, { id: { in: docs.map(({ id }) => id) } })
  const moved = new Map(
    mergeOffers(
      { target: all[0]!.target, field: WHOLE },
      await standingOf(req, kind, document),
      all.filter(({ state }) => state === 'approved'),
      { today: osloDate(now.toISOString()), digestOf },
    ).map(({ change, ground }) => [change.id, ground] as const),
  )
  const bundled = await bundledWith(req, all)
  const isAlone = (change: StoredChange) => !bundled.some((c) => c.id !== change.id && isTogether(c, change))
  return Promise.all(
    all.map(async (change) => {
      const review = await reviewerFor(req, { ...change, kommune }, now)
      // What is of a bundle comes in force with the rest of it, and is planned no more with the rest of it.
      const all = review?.steps ?? []
      const steps = all.filter(({ to }) => isAlone(change) || (to !== 'approved' && change.state !== 'approved'))
      const isMoved = moved.has(change.id)
      const mayMerge =
        isMoved && isAlone(change) && review?.reviewer.mayWrite === true && all.some(({ step }) => step === 'drop')
      const canMerge = mayMerge && (await readyMerge(req, change, moved.get(change.id))) !== undefined
      return { id: change.id, steps: steps.map(({ step }) => step), isMoved, canMerge }
    }),
  )
}
