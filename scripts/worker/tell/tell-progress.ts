import { fromMillis, type PortalProgress, type PublishProgress } from '@innbyggarportal/shared-content/contract'

/** A publish shorter than this is over before anybody has read about it (ms). */
const WORTH_TELLING_MS = 300
/** At most four writes a second: people cannot read faster, and the database has more to do (ms). */
const BETWEEN_MS = 250

/**
 * Tells the CMS how far publishing has come, without slowing it: nothing for the shortest, a few writes a second for the
 * others, one at a time, and null when all portals are done. Portals that are set off while others run join the same
 * notice. What whoever published before us told, and did not live to take back, is taken away first. A write that fails
 * is no trouble of the publish.
 */
export function openProgress(save: (progress: PublishProgress) => Promise<void>, { now }: { now: () => number }) {
  let portals: Record<string, PortalProgress> = {}
  let startedAt: number | undefined
  let toldAt: number | undefined
  let writing: Promise<void> = Promise.resolve()
  let isWriting = false
  let hasBegun = false
  let underWay: PromiseWithResolvers<void> | undefined

  function write(progress: PublishProgress): void {
    isWriting = true
    writing = writing
      .then(() => save(progress))
      .catch(() => undefined)
      .finally(() => {
        isWriting = false
      })
  }

  /** Cheap: most calls write nothing. */
  function note(kommune: string, progress: PortalProgress): void {
    const at = now()
    if (!hasBegun) write(null)
    hasBegun = true
    startedAt ??= at
    underWay ??= Promise.withResolvers()
    portals[kommune] = progress
    if (Object.values(portals).every((p) => p.state === 'done')) return end()
    if (isWriting || at - startedAt < WORTH_TELLING_MS || (toldAt !== undefined && at - toldAt < BETWEEN_MS)) return
    toldAt = at
    write({ startedAt: fromMillis(startedAt), portals: { ...portals } })
  }

  function end(): void {
    if (toldAt !== undefined) write(null)
    portals = {}
    startedAt = undefined
    toldAt = undefined
    underWay?.resolve()
    underWay = undefined
  }

  return {
    wait: (kommune: string) => note(kommune, { state: 'waiting', done: 0, of: 0 }),
    advance: (kommune: string, done: number, of: number) =>
      note(kommune, { state: 'running', done, of, phase: done === of ? 'write' : 'render' }),
    end: (kommune: string) => note(kommune, { ...(portals[kommune] ?? { done: 0, of: 0 }), state: 'done' }),
    /** Resolves when no portal is being published. */
    untilQuiet: async () => {
      await underWay?.promise
    },
    /** Resolves when everything that was to be told has been. */
    settled: () => writing,
  }
}
