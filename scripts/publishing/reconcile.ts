import { setTimeout as sleep } from 'node:timers/promises'
import type { Door } from '@innbyggarportal/cms/door'
import { fromMillis, type IsoInstant, type PortalStatus } from '@innbyggarportal/shared-content/contract'
import type { PublishResult } from '@innbyggarportal/sites/publisher'
import { kommunerOf, rememberingPublisher } from './publish-kommuner.ts'
import type { Publishing } from './open-publishing.ts'
import { portalStatusOf } from './portal-status-of.ts'

/** How often the CMS is asked whether somebody published (ms). */
const BEAT_MS = 60
/** A request row is written before its document, so look again a little later: the document may land after the row (ms). */
const LOOK_AGAIN_MS = [150, 600, 2500]
/** The truth is the comparison of content and release: made this often whatever the requests say (ms). */
const RECONCILE_MS = 60_000
/** Pause after trouble, doubled each time (ms). */
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 15_000

interface Hooks { say: (line: string) => void; now: () => number }

/**
 * Keeps every portal equal to what is published in the CMS: at start, when a request row appears, when time alone
 * changes a page, and every minute. Survives the database being away; a portal that fails holds nobody up.
 */
export function openReconciler(door: Door, publishing: Publishing, { say, now }: Hooks) {
  const publish = rememberingPublisher(publishing)
  const statuses = new Map<string, PortalStatus>()
  let state: Awaited<ReturnType<Door['readSnapshot']>> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let changesAt: IsoInstant | undefined
  let saidProblems = new Set<string>()

  /** Publishes what differs, one round at a time. `slug` narrows it to one kommune. Somebody who asked is told of every portal. */
  function reconcile(slug?: string, isAsked = true): Promise<PublishResult[]> {
    const round = queue.then(() => runRound(slug, isAsked))
    queue = round.catch(() => undefined)
    return round
  }

  async function runRound(slug: string | undefined, isAsked: boolean): Promise<PublishResult[]> {
    const asOf = fromMillis(now())
    await door.publishDue(asOf)
    state = await door.readSnapshot(state)
    sayProblems(state.problems)
    const results: PublishResult[] = []
    for (const kommune of kommunerOf(state.snapshot, slug)) results.push(await publish(state.snapshot, kommune, asOf))
    const coming = results.flatMap((r) => r.changesAt ?? []).sort()[0]
    changesAt = slug === undefined || (coming && (!changesAt || coming < changesAt)) ? coming : changesAt
    for (const result of results) await tell(result, asOf, isAsked)
    return results
  }

  /** What cannot be read stands on no portal, so somebody must hear of it: once, and again when it changes. */
  function sayProblems(problems: readonly { id: string; message: string }[]): void {
    const lines = problems.map((p) => `${p.id} cannot be published: ${p.message}`)
    for (const line of lines) if (!saidProblems.has(line)) say(line)
    saidProblems = new Set(lines)
  }

  /** The CMS says «publiserer no» until every portal was looked at after the request, so who asked is told even when nothing changed. */
  async function tell(result: PublishResult, asOf: IsoInstant, isAsked: boolean): Promise<void> {
    const before = statuses.get(result.kommune)
    const status = await portalStatusOf(result, before, publishing.store, { checkedAt: asOf, now: fromMillis(now()) })
    statuses.set(result.kommune, status)
    const { checkedAt: _at, ...shown } = status
    const { checkedAt: _before, ...was } = before ?? { checkedAt: '' }
    if (isAsked || result.state === 'published' || JSON.stringify(shown) !== JSON.stringify(was)) {
      await door.saveStatus(result.kommune, status)
      if (result.state !== 'unchanged') say(`${result.kommune}: ${result.state}, ${result.pages.rendered} pages rendered, ${result.pages.keptBack} kept back, ${result.ms} ms${result.message ? ` (${result.message})` : ''}`)
    }
  }

  /** Runs until the signal is aborted. */
  async function run(signal: AbortSignal): Promise<void> {
    let seen: string | undefined
    let looks: number[] = []
    let reconcileAt = 0
    let pause = FIRST_PAUSE_MS
    let retry = FIRST_PAUSE_MS
    while (!signal.aborted) {
      try {
        const mark = await door.readSignal()
        const at = now()
        const isAsked = mark !== seen
        if (isAsked) looks = LOOK_AGAIN_MS.map((ms) => at + ms)
        const isTime = changesAt !== undefined && changesAt <= fromMillis(at)
        if (isAsked || isTime || at >= reconcileAt || looks.some((l) => l <= at)) {
          looks = looks.filter((l) => l > at)
          const results = await reconcile(undefined, isAsked)
          const hasFailed = results.some((r) => r.state === 'failed')
          retry = hasFailed ? Math.min(retry * 2, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS
          reconcileAt = now() + (hasFailed ? retry : RECONCILE_MS)
        }
        seen = mark
        pause = FIRST_PAUSE_MS
        await sleep(BEAT_MS, undefined, { signal })
      } catch (error) {
        if (signal.aborted) return
        say(`the content cannot be read now, trying again in ${pause} ms: ${error instanceof Error ? error.message : String(error)}`)
        await sleep(pause, undefined, { signal }).catch(() => undefined)
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
        reconcileAt = 0
      }
    }
  }

  return { reconcile, run }
}
