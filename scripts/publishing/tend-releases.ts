/** Something that is done with a portal's release once it is current: a plain directory, a copy elsewhere. Doing it again does no harm. */
export interface Chore { name: string; run: (kommune: string) => Promise<unknown> }

/**
 * Does the chores of each release after it is current, portal by portal, one at a time and never in the way of a
 * publish. A portal that is published again meanwhile is done once more. Trouble is said, once until it has passed; the
 * next look at the portal, a minute later at most, tries again.
 */
export function openTending(chores: readonly Chore[], say: (line: string) => void) {
  const waiting = new Set<string>()
  const inTrouble = new Set<string>()
  let working: Promise<void> | undefined

  async function work(): Promise<void> {
    for (const kommune of waiting) {
      waiting.delete(kommune)
      for (const chore of chores) await tend(chore, kommune)
    }
    working = undefined
  }

  async function tend({ name, run }: Chore, kommune: string): Promise<void> {
    const id = `${kommune}: ${name}`
    try {
      await run(kommune)
      if (inTrouble.delete(id)) say(`${id} is done again`)
    } catch (error) {
      if (!inTrouble.has(id)) say(`${id} failed, and is tried again within a minute: ${error instanceof Error ? error.message : String(error)}`)
      inTrouble.add(id)
    }
  }

  return {
    /** The portal was published, or looked at and found as it should be. */
    after(kommune: string): void {
      if (chores.length === 0) return
      waiting.add(kommune)
      working ??= work()
    },
    settled: async (): Promise<void> => { await working },
  }
}
