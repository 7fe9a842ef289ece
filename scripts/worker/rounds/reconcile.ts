import { kommuneKeys, type Door } from '@innbyggarportal/cms/door'
import { nextDueAfter } from '@innbyggarportal/shared-content/changes'
import { fromMillis, type IsoInstant, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { noteDomainOwners, resume, rollback, snapshotAt, type PublishResult } from '@innbyggarportal/sites/publisher'
import { openOrderDesk, type PortalActions } from '../orders/carry-out-orders.ts'
import { kommunerOf } from '../../portals/kommuner-of.ts'
import type { Publishing } from '../../portals/open-publishing.ts'
import { openPortalQueues } from './portal-queues.ts'
import { openProgress } from '../tell/tell-progress.ts'
import { openTeller } from '../tell/tell-results.ts'

/** Which portals a round looks at, how well, and for whom. */
export interface RoundWish {
  /** One kommune alone, by slug. */
  slug?: string
  /** These kommuner alone, by key. */
  kommuner?: ReadonlySet<string>
  /** Somebody asked, and is told of every portal even when nothing has changed. */
  isAsked: boolean
  /** Compare with what lies on disk, and not only with what was made last. */
  isThorough: boolean
  /** Hears how far each portal has come. */
  onProgress?: (kommune: string, done: number, of: number) => void
}

/** A round whose content is read; the portals are on their way. */
export interface Round {
  asOf: IsoInstant
  results: Promise<PublishResult[]>
}

interface Hooks {
  say: (line: string) => void
  now: () => number
  /** Hears of each portal whose release is as it should be. */
  onCurrent?: (kommune: string) => void
}

/**
 * Brings every portal to equal what is published in the CMS. Rounds follow each other without waiting for slow portals:
 * each portal has a line of its own, where a later round joins what is already on its way.
 */
export function openReconciler(door: Door, publishing: Publishing, { say, now, onCurrent }: Hooks) {
  const queues = openPortalQueues(publishing.pool)
  const progress = openProgress((p) => door.saveProgress(p), { now })
  const actions: PortalActions = {
    rollback: (kommune, who) => rollback(publishing.store, kommune, who),
    resume: (kommune) => resume(publishing.store, kommune),
  }
  const teller = openTeller(door, publishing.store, { say, now, untilQuiet: progress.untilQuiet })
  const carryOutOrders = openOrderDesk(door, actions, { onLate: publishAfterOrder, say })
  let state: Awaited<ReturnType<Door['readSnapshot']>> | undefined
  let ownersOf: Snapshot | undefined
  let reading: Promise<unknown> = Promise.resolve()

  /** Reads the content, one round at a time, and sets the portals off. */
  function startRound(wish: RoundWish): Promise<Round> {
    const round = reading.then(() => read(wish))
    reading = round.catch(() => undefined)
    return round
  }

  function publishAfterOrder(kommune: string): void {
    queues.forget(kommune)
    startRound({ kommuner: new Set([kommune]), isAsked: true, isThorough: true })
      .then(({ results }) => results)
      .catch((error: unknown) => say(`${kommune}: ${String(error)}`))
  }

  async function read(wish: RoundWish): Promise<Round> {
    const asOf = fromMillis(now())
    for (const kommune of await carryOutOrders()) queues.forget(kommune)
    state = await door.readSnapshot(state, {
      isThorough: wish.isThorough,
      hold: (record) => publishing.shelf.hold(record),
    })
    await teller.tellProblems(state.problems)
    await teller.useWaivers(asOf)
    const snapshot = snapshotAt(asOf, state.snapshot)
    if (snapshot !== ownersOf)
      await noteDomainOwners(publishing.store, snapshot, [
        ...new Set([...kommuneKeys(state), ...snapshot.kommuner.keys()]),
      ]).then(
        () => {
          ownersOf = snapshot
        },
        (error: unknown) => say(`whose the domains are could not be noted: ${String(error)}`),
      )
    const kommuner = kommunerOf(snapshot, wish.slug).filter((k) => wish.kommuner?.has(k) ?? true)
    for (const kommune of kommuner) progress.wait(kommune)
    return { asOf, results: Promise.all(kommuner.map((kommune) => publish(snapshot, kommune, asOf, wish))) }
  }

  async function publish(
    snapshot: Snapshot,
    kommune: string,
    asOf: IsoInstant,
    { isThorough, isAsked, onProgress }: RoundWish,
  ): Promise<PublishResult> {
    try {
      const result = await queues.publish({
        snapshot,
        kommune,
        asOf,
        isThorough,
        onProgress: (done, of) => {
          progress.advance(kommune, done, of)
          onProgress?.(kommune, done, of)
        },
      })
      await teller.tellResult(result, asOf, isAsked)
      if (result.state !== 'failed' && (result.state !== 'unchanged' || isThorough)) onCurrent?.(kommune)
      return result
    } finally {
      progress.end(kommune)
    }
  }

  return {
    startRound,
    /** When time alone changes something, at the earliest after a moment: a page, or the content by a planned change. */
    changesAt: (after: IsoInstant): IsoInstant | undefined =>
      [queues.changesAt(after) ?? [], (state && nextDueAfter(state.snapshot, after)) ?? []].flat().sort()[0],
    /** What lies on disk is not what was made: the next thorough round looks at every file. */
    forgetAll: queues.forgetAll,
    /** To be called at the end. Resolves when everything that was to be told has been. */
    settle: () => Promise.all([progress.settled(), teller.settle()]),
  }
}
export type Reconciler = ReturnType<typeof openReconciler>
