import { setTimeout as sleep } from 'node:timers/promises'
import type { Door } from '@innbyggarportal/cms/door'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { growingPause, type GrowingPause } from '../../command/growing-pause.ts'
import { messageOf } from '../../command/message-of.ts'
import type { Reconciler, RoundWish } from './reconcile.ts'

/** How often the CMS is asked whether somebody published (ms). */
const BEAT_MS = 60
/** A request row is written before its document, so look again a little later: the document may land after the row (ms). */
const LOOK_AGAIN_MS = [150, 600, 2500]
/** The truth is the comparison of content and release: made this often whatever the requests say (ms). */
const RECONCILE_MS = 60_000
/** How soon what failed is tried again, and how seldom at last. */
const PATIENCE = { firstMs: 250, longestMs: 15_000 }
/** How often the CMS is given a sign of life (ms). */
const ALIVE_MS = 10_000

interface Hooks {
  say: (line: string) => void
  now: () => number
}

/**
 * Keeps every portal equal to the content: at start, when a request row appears, when time alone changes a page, and
 * every minute. Survives the database being away; a portal that fails is tried again on its own, ever more seldom.
 */
export async function watchContent(
  door: Door,
  reconciler: Reconciler,
  signal: AbortSignal,
  { say, now }: Hooks,
): Promise<void> {
  const failing = new Map<string, { at: number; wait: GrowingPause }>()
  const readTrouble = growingPause(PATIENCE)
  const tellTrouble = growingPause(PATIENCE)
  let seen: string | undefined
  let looks: number[] = []
  let reconcileAt = 0
  let aliveAt = 0
  let lookedAt = fromMillis(0)
  let lastAt = -Infinity

  while (!signal.aborted) {
    try {
      const mark = await door.readSignal()
      const at = now()
      if (at < lastAt) forgetTimes()
      lastAt = at
      const isAsked = mark !== seen
      if (isAsked) looks = LOOK_AGAIN_MS.map((ms) => at + ms)
      const wish = wishAt(at, isAsked)
      looks = looks.filter((l) => l > at)
      if (wish) {
        if (wish.isThorough) reconcileAt = at + RECONCILE_MS
        const round = await reconciler.startRound(wish)
        lookedAt = round.asOf
        round.results.then(noteResults, noteUntold)
      }
      if (at >= aliveAt) {
        aliveAt = at + ALIVE_MS
        await door.sayAlive(fromMillis(at))
      }
      seen = mark
      readTrouble.reset()
      await sleep(BEAT_MS, undefined, { signal })
    } catch (error) {
      if (signal.aborted) return
      const pause = readTrouble.next()
      say(`the content cannot be read now, trying again in ${pause} ms: ${messageOf(error)}`)
      await sleep(pause, undefined, { signal }).catch(() => undefined)
      reconcileAt = 0
    }
  }

  /** The clock was set back: what was planned by it would wait for hours. */
  function forgetTimes(): void {
    reconcileAt = 0
    aliveAt = 0
    looks = []
    lookedAt = fromMillis(0)
    for (const [kommune, { wait }] of failing) failing.set(kommune, { wait, at: 0 })
  }

  function wishAt(at: number, isAsked: boolean): RoundWish | undefined {
    if (at >= reconcileAt) return { isAsked, isThorough: true }
    const changesAt = reconciler.changesAt(lookedAt)
    const isTime = changesAt !== undefined && changesAt <= fromMillis(at)
    if (isAsked || isTime || looks.some((l) => l <= at)) return { isAsked, isThorough: false }
    const due = new Set([...failing].filter(([, f]) => f.at <= at).map(([kommune]) => kommune))
    if (due.size === 0) return undefined
    for (const kommune of due) failing.get(kommune)!.at = Infinity
    return { kommuner: due, isAsked: false, isThorough: true }
  }

  /** Portals were published, but the CMS does not know how it went: it shows «publiserer no» until it is told. */
  function noteUntold(error: unknown): void {
    const pause = tellTrouble.next()
    say(`the CMS could not be told how it went, trying again in ${pause} ms: ${messageOf(error)}`)
    reconcileAt = Math.min(reconcileAt, now() + pause)
  }

  function noteResults(results: readonly { kommune: string; state: string }[]): void {
    tellTrouble.reset()
    for (const { kommune, state } of results) {
      if (state !== 'failed') failing.delete(kommune)
      else {
        const wait = failing.get(kommune)?.wait ?? growingPause(PATIENCE)
        failing.set(kommune, { wait, at: now() + wait.next() })
      }
    }
  }
}
