import { messageOf } from '../../command/message-of.ts'
import type { Chore, ChoreCare } from '../../portals/chores-of.ts'

/** How long what was found whole is taken to be whole (ms). */
const DAY_MS = 24 * 3_600_000

interface Hooks {
  say: (line: string) => void
  now: () => number
}

/**
 * Does the chores of each release after it is current, portal by portal, one at a time and never in the way of a
 * publish. A portal that is published again meanwhile is done once more. Somebody may have removed what was done, so all
 * of a portal's is checked the first time, once a day, and when somebody asks; what was published goes before that.
 * Trouble is said, once until it has passed; the next look at the portal, a minute later at most, tries again.
 */
export function openTending(chores: readonly Chore[], { say, now }: Hooks) {
  const waiting = new Set<string>()
  const unchecked = new Set<string>()
  const checkedAt = new Map<string, number>()
  const inTrouble = new Map<string, ChoreCare>()
  let working: Promise<void> | undefined

  async function work(): Promise<void> {
    for (let turn = next(); turn; turn = next()) {
      for (const chore of chores) await tend(chore, turn.kommune, turn)
    }
    working = undefined
  }

  function next(): (ChoreCare & { kommune: string }) | undefined {
    const isChecked = waiting.size === 0
    const queue = isChecked ? unchecked : waiting
    const [kommune] = queue
    if (kommune === undefined) return undefined
    queue.delete(kommune)
    return { kommune, isChecked }
  }

  async function tend({ name, run }: Chore, kommune: string, { isChecked }: ChoreCare): Promise<void> {
    const id = `${kommune}: ${name}`
    const trouble = inTrouble.get(id)
    try {
      await run(kommune, { isChecked })
      // What a check found is not mended by a run that does not look for it.
      if (trouble && (isChecked || !trouble.isChecked) && inTrouble.delete(id)) say(`${id} is done again`)
    } catch (error) {
      if (!trouble) say(`${id} failed, and is tried again within a minute: ${messageOf(error)}`)
      if (!trouble?.isChecked) inTrouble.set(id, { isChecked })
      if (isChecked) checkedAt.delete(kommune)
    }
  }

  return {
    /** The portal was published, or looked at and found as it should be. `isAsked`: somebody wants all of it checked. */
    after(kommune: string, { isAsked = false } = {}): void {
      if (chores.length === 0) return
      waiting.add(kommune)
      if (isAsked || now() - (checkedAt.get(kommune) ?? -Infinity) >= DAY_MS) {
        unchecked.add(kommune)
        checkedAt.set(kommune, now())
      }
      working ??= work()
    },
    settled: async (): Promise<void> => {
      await working
    },
    /** Resolves when what was published is done. What was only to be checked is left for another time. */
    stop: async (): Promise<void> => {
      unchecked.clear()
      await working
    },
  }
}
