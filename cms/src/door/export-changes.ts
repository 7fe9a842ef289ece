import { change, type Change } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { keptChange } from '../changes/stored-changes.ts'

/** A change as it stands in a file, with its place in the history of its record when it is published. */
interface Placed {
  change: Change
  place: number
}

/**
 * All changes: the history of every record, oldest first, and after it those that are open. The order depends on nothing
 * but them. One that came from another database has the id it had there, so that a file means the same everywhere.
 */
export async function exportChanges(payload: Payload): Promise<Change[]> {
  const { docs } = await payload.find({ collection: 'changes', pagination: false, depth: 0 })
  const placed = docs.flatMap((row): Placed[] => {
    const { data } = change.safeParse({ ...keptChange({ ...row }), id: exportedId(row) })
    return data ? [{ change: data, place: data.state === 'published' ? (row.position ?? 0) : Infinity }] : []
  })
  return placed.toSorted((a, b) => order(a) - order(b) || compare(a, b)).map((each) => each.change)
}

/** The id a row has in a file. */
export const exportedId = ({ id, importedAs }: { id: string; importedAs?: string | null | undefined }): string =>
  importedAs ?? id

const order = ({ change: { state } }: Placed) => (state === 'published' ? 0 : 1)
const nameOf = ({ change: { target, at, id }, place }: Placed) => [`${target.kind}/${target.key}`, place, at, id]

function compare(a: Placed, b: Placed): number {
  const other = nameOf(b)
  for (const [i, mine] of nameOf(a).entries()) if (mine !== other[i]) return mine < other[i]! ? -1 : 1
  return 0
}
