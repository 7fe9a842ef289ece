import { toMillis, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import { statusSummary } from '../../publishing/status-summary.ts'

/** A portal that can be taken back to what it showed before. */
export interface WayBack {
  /** Database id of the kommune. */
  id: string
  name: string
  release: string
  /** When the content of that release was read, and of the one that is shown. */
  at: IsoInstant
  shownAt: IsoInstant
  /** What is taken away with it, by name, as far as that is known. */
  names: string[]
}

/** What one publish brings its portals was read within this (ms), also when a second look follows the first. */
const TOGETHER_MS = 10_000

/** The way back of a portal, from its summary as it is stored; none for one that is held back or has shown nothing else. */
export function wayBack({ id, name }: { id: string; name: string }, stored: unknown, names: string[] = []): WayBack[] {
  const summary = statusSummary.safeParse(stored)
  return summary.success && summary.data.before ? [{ id, name, ...summary.data.before, names }] : []
}

/** The portals the latest publish reached. */
export function ofLatest(ways: readonly WayBack[]): WayBack[] {
  const latest = Math.max(...ways.map((w) => toMillis(w.shownAt)))
  return ways.filter((w) => latest - toMillis(w.shownAt) < TOGETHER_MS)
}
