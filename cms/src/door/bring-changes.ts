import { applyChange, targetId, type Standing } from '@innbyggarportal/shared-content/changes'
import { WHOLE, type Change, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { NOBODY, keepContent } from '../changes/stored-changes.ts'
import { withRetry } from '../database/with-retry.ts'
import { digestOf } from '../document/digest-of.ts'
import { planHistory } from '../history/plan-history.ts'
import type { ChangesToBring } from './plan-import-of-changes.ts'

/** What a row says that a change does not: where it stands, and whose it is. */
interface Place {
  position: number | null
  /** The digest of the record as it stands with it. */
  after: string | null
  /** Database ids: of the document, and of the kommune that has it alone. */
  document: string
  kommune: string | null
}

interface Installation {
  /** The database id of a document by the name of its record; undefined when there is none. */
  idOf: (target: string) => string | undefined
  /** A record as it is live now, and whose it is when that is one kommune. */
  liveOf: (target: string) => { value: ContentRecord; owner?: string } | undefined
}

/** Of open changes, which have no place in a history. */
const NOWHERE = { position: null, after: null }

/** Adds the changes an import brings, histories first, each in its order, so that one that is cut off goes on the next time; how many. */
export async function bringChanges(
  payload: Payload,
  { histories, open }: ChangesToBring,
  { idOf, liveOf }: Installation,
): Promise<number> {
  let added = 0
  const placeOf = (target: string, history: readonly Change[]) => {
    const owner = liveOf(target)?.owner ?? ownerIn(target, history)
    return { document: idOf(target) ?? '-', kommune: (owner !== undefined && idOf(`kommune/${owner}`)) || null }
  }
  const add = async (change: Change, place: Place) => {
    await withRetry(() =>
      payload.create({ collection: 'changes', depth: 0, context: { isImport: true }, data: rowOf(change, place) }),
    )
    added += 1
  }
  for (const [target, { all, there }] of histories) {
    const place = placeOf(target, all)
    let standing: Standing
    for (const [position, change] of all.entries()) {
      standing = applyChange(standing, change)
      if (position >= there) await add(change, { ...place, position, after: digestOf(standing) })
    }
    const live = liveOf(target)?.value
    const newest = { position: all.length - 1, rev: all.at(-1)?.rev ?? 0, after: digestOf(standing) }
    for (const { isFound: _isFound, ...found } of planHistory(newest, live, live))
      await payload.create({ collection: 'changes', depth: 0, data: foundRow(found, place) })
  }
  for (const change of open) {
    const target = targetId(change.target)
    await add(change, { ...NOWHERE, ...placeOf(target, [change]) })
  }
  return added
}

/** The kommune a record belongs to, as its name or its history says. */
function ownerIn(target: string, history: readonly Change[]): string | undefined {
  const [kind, first, second] = target.split('/')
  if (kind === 'kommune' || second !== undefined) return first
  const whole = history.findLast(({ field, content }) => field === WHOLE && content !== undefined)
  return (whole?.content as { kommune?: string } | undefined)?.kommune
}

function rowOf({ id, target, content, by, lang, from, why, ...rest }: Change, place: Place) {
  return {
    ...rest,
    ...place,
    target: targetId(target),
    lang: lang ?? null,
    content: keepContent(content),
    from: from ?? null,
    why: why ?? null,
    by: null,
    byUser: by === NOBODY ? null : by,
    importedAs: id,
  }
}

/** A row that says what is live where the history that came tells of something else. */
function foundRow(
  { content, lang, ...row }: Omit<ReturnType<typeof planHistory>[number], 'isFound'>,
  place: Pick<Place, 'document' | 'kommune'>,
) {
  return {
    ...row,
    ...place,
    lang: lang ?? null,
    content: keepContent(content),
    kind: 'functional' as const,
    state: 'published' as const,
    at: new Date().toISOString(),
  }
}
