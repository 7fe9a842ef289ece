import { troubleOf, type IsoInstant, type Trouble } from '@innbyggarportal/shared-content/contract'
import type { Pointer } from './manifest.ts'
import type { HeldPin } from './read-pin.ts'
import type { ReleaseStore } from './release-store.ts'

/** What became of a rollback or a resume. */
export type HoldBackResult = { isDone: true; release: string } | { isDone: false; message: Trouble[] }
const no = (why: Trouble): HoldBackResult => ({ isDone: false, message: [why] })

/**
 * Makes an earlier release current and pins the portal to it («halden att»): publishes wait, visibly, until a person
 * resumes. Without `to`, the release before the current one; done again, the one before that.
 */
export function rollback(
  store: ReleaseStore,
  kommune: string,
  who: { to?: string; by: string; why: string; at: IsoInstant },
): Promise<HoldBackResult> {
  return store.lock(kommune, async () => {
    const at = await store.readPointer(kommune)
    if (!at) return no(troubleOf('noRelease', { kommune }))
    const to = who.to ?? (await releaseBefore(store, kommune, at))
    if (to === undefined)
      return no(
        at.previous.length === 0
          ? troubleOf('onlyRelease', { kommune })
          : troubleOf('noOlderRelease', { kommune, release: at.release }),
      )
    const isKnown = to === at.release || at.previous.includes(to)
    if (!isKnown || !(await store.readManifest(kommune, to)))
      return no(troubleOf('releaseUnknown', { release: to, known: [at.release, ...at.previous].join(', ') }))
    await store.writePin(kommune, { release: to, by: who.by, why: who.why, at: who.at })
    await goTo(store, kommune, at, to)
    return { isDone: true, release: to }
  })
}

/**
 * Ends a rollback that was stopped in the middle, by a power cut or a full disk: the pin is written first, so what it names
 * is what somebody wanted. To be called under the portal's lock.
 */
export async function finishRollback(store: ReleaseStore, kommune: string, { release }: HeldPin): Promise<void> {
  const at = await store.readPointer(kommune)
  if (at && at.release !== release && (await store.readManifest(kommune, release)))
    await goTo(store, kommune, at, release)
}

/** What was current since is gone back from, unless this is a step forward again. */
function goTo(store: ReleaseStore, kommune: string, at: Pointer, to: string): Promise<void> {
  const known = [at.release, ...at.previous]
  const since = at.rolledBack.includes(to) ? [] : known.slice(0, known.indexOf(to))
  return store.pointAt(
    kommune,
    to,
    [...new Set([...at.rolledBack, ...since])].filter((r) => r !== to),
  )
}

/**
 * The newest earlier release. What was rolled back from stands among the previous ones too, and is newer. Where no
 * moment is earlier, because a clock was set back, it is what the portal served before, unless that was rolled back from.
 */
async function releaseBefore(
  store: ReleaseStore,
  kommune: string,
  { release, previous }: Pointer,
): Promise<string | undefined> {
  const current = await store.readManifest(kommune, release)
  const whole: string[] = []
  for (const earlier of previous) {
    const found = await store.readManifest(kommune, earlier)
    if (found && (current === null || found.asOf <= current.asOf)) return earlier
    if (found) whole.push(earlier)
  }
  return (await store.readPin(kommune)) === null ? whole[0] : undefined
}

/** Lets publishing go on. The next publish brings the portal up to date. */
export function resume(store: ReleaseStore, kommune: string): Promise<HoldBackResult> {
  return store.lock(kommune, async () => {
    const pin = await store.readPin(kommune)
    if (!pin) return no(troubleOf('notHeld', { kommune }))
    await store.writePin(kommune, null)
    return { isDone: true, release: pin.release }
  })
}
