import type { PortalProgress, PublishProgress } from '@innbyggarportal/shared-content/contract'

/** A publish shorter than this is over before anybody has read about it (ms). */
const WORTH_TELLING_MS = 300
/** At most four writes a second: people cannot read faster, and the database has more to do (ms). */
const BETWEEN_MS = 250

interface Clock { now: () => number }

/**
 * Tells the CMS how far a publish has come, without slowing it: nothing for the shortest, a few writes a second for the
 * others, one at a time, and null when it is over. A write that fails is no trouble of the publish.
 */
export function openProgress(save: (progress: PublishProgress) => Promise<void>, kommuner: readonly string[], { now }: Clock) {
  const started = now()
  const portals: Record<string, PortalProgress> = Object.fromEntries(kommuner.map((k) => [k, { state: 'waiting', done: 0, of: 0 }]))
  let toldAt: number | undefined
  let writing: Promise<void> = Promise.resolve()
  let isWriting = false

  /** Notes how far one portal has come. Cheap: most calls write nothing. */
  function note(kommune: string, progress: PortalProgress): void {
    portals[kommune] = progress
    const at = now()
    if (isWriting || at - started < WORTH_TELLING_MS || (toldAt !== undefined && at - toldAt < BETWEEN_MS)) return
    toldAt = at
    isWriting = true
    writing = save({ startedAt: new Date(started).toISOString(), portals: { ...portals } }).catch(() => undefined).finally(() => { isWriting = false })
  }

  /** Takes the notice away, when there was one. */
  async function end(): Promise<void> {
    await writing
    if (toldAt !== undefined) await save(null).catch(() => undefined)
  }

  return { note, end }
}
