import { parseChange, targetId } from '@innbyggarportal/shared-content/changes'
import { change as changeSchema, parseContract, type Change } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { exportedId } from './export-changes.ts'
import type { CmsProblem } from '../messages/said.ts'

/** What is wrong with a change of a file: which, by its place in the list from 0, and why. */
interface RefusedGiven extends CmsProblem {
  index: number
  list: 'changes'
}

/** What an import adds to the changes that are there. */
export interface ChangesToBring {
  /** The whole history of each record whose history goes on with the file, and how much of it is there already. */
  histories: ReadonlyMap<string, { all: readonly Change[]; there: number }>
  open: readonly Change[]
  /** How many are left out, as the record has another history here: two pasts of one record cannot be one. */
  left: number
  refused: RefusedGiven[]
}

/**
 * Compares the changes of a file with those that are there. A history is added where there is none, or where that of the
 * file goes on from the one that is there; nothing that is there is ever changed.
 */
export async function planImportOfChanges(payload: Payload, given: readonly unknown[]): Promise<ChangesToBring> {
  const refused: RefusedGiven[] = []
  const read = given.flatMap((raw, index) => {
    const { value, problems } = readGiven(raw)
    if (problems) refused.push(...problems.map((problem) => ({ index, list: 'changes' as const, ...problem })))
    return value ?? []
  })
  if (read.length === 0) return { histories: new Map(), open: [], left: 0, refused }
  const { known, published } = await whatIsThere(payload)
  const histories = new Map<string, { all: Change[]; there: number }>()
  let left = 0
  for (const [target, all] of Map.groupBy(read.filter(isPublished), (c) => targetId(c.target))) {
    const own = published.get(target) ?? []
    if (own.every((id, i) => id === all[i]?.id)) {
      if (all.length > own.length) histories.set(target, { all, there: own.length })
    } else left += all.filter(({ id }) => !known.has(id)).length
  }
  return { histories, open: read.filter((c) => !isPublished(c) && !known.has(c.id)), left, refused }
}

/** The history is taken as it was written, by whatever contract there was then; what is yet to be published must be right now. */
function readGiven(raw: unknown): ReturnType<typeof parseChange> {
  const read = parseContract(changeSchema, raw)
  return read.value && isPublished(read.value) ? read : parseChange(raw)
}

const isPublished = ({ state }: Change): boolean => state === 'published'

/** The ids of all changes, and those of each history in its order, as a file names them. */
async function whatIsThere(payload: Payload): Promise<{ known: Set<string>; published: Map<string, string[]> }> {
  const { docs } = await payload.find({
    collection: 'changes',
    pagination: false,
    depth: 0,
    sort: 'position',
    select: { target: true, state: true, position: true, importedAs: true },
  })
  const histories = Map.groupBy(
    docs.filter(({ state }) => state === 'published'),
    ({ target }) => target,
  )
  return {
    known: new Set(docs.map(exportedId)),
    published: new Map([...histories].map(([target, rows]) => [target, rows.map(exportedId)])),
  }
}
