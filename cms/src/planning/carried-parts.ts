import type { Parts } from '../changes/parts.ts'
import type { PlannedChange } from '../changes/planned-changes.ts'

/** What a publication would take live before its day: a part that waits, as it is planned and not as it is live. */
export function carriedParts(
  waiting: readonly PlannedChange[],
  live: Parts | null,
  next: Parts,
): { plan: PlannedChange; parts: string[] } | null {
  for (const plan of waiting) {
    const parts = Object.entries(plan.parts).flatMap(([name, digest]) =>
      next[name] === digest && live?.[name] !== digest ? [name] : [],
    )
    if (parts.length > 0) return { plan, parts }
  }
  return null
}
