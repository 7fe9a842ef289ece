import { inOrder, parseChange } from '@innbyggarportal/shared-content/changes'
import type { Change } from '@innbyggarportal/shared-content/contract'
import { sayEach } from '@innbyggarportal/shared-content/words'
import type { CollectionSlug, Payload } from 'payload'
import { keptChange } from '../changes/stored-changes.ts'
import { keepCollection, listCollection, type KeptCollection } from '../database/read-collection.ts'
import type { Doc } from '../document/doc.ts'
import { inOneBreath, type CmsProblem } from '../messages/said.ts'
import { damagedRow, hasLost } from './damaged-rows.ts'
import type { ReadOptions, ReadPlan, ReadProblem } from './snapshot-state.ts'

const collection: CollectionSlug = 'changes'
const STATE = 'approved'

/**
 * The changes that are approved and not yet written into their documents. The history, which has no end, is in the same
 * collection and is not looked at.
 */
export async function readPlanned(
  payload: Payload,
  previous: KeptCollection<ReadPlan> | undefined,
  { isThorough = true }: ReadOptions,
): Promise<KeptCollection<ReadPlan>> {
  const of = { state: { equals: STATE } }
  const listing = await listCollection(payload, collection, previous, { isThorough, of })
  return keepCollection(payload, collection, listing, previous, {
    make: (doc, damaged): ReadPlan => {
      if (hasLost(damaged)) return { problem: damagedPlan(payload, doc, damaged) }
      // Written into its document since it was listed.
      return doc['state'] === STATE ? parse(doc) : {}
    },
  })
}

/** What was read of them, in the order they come in force. */
export const plannedOf = ({ docs }: KeptCollection<ReadPlan>): Change[] =>
  inOrder([...docs.values()].flatMap(({ made }) => made.change ?? []))

/** Told of the record it is of, or of the row when that is what was lost. */
function damagedPlan(payload: Payload, { id, target }: Doc, damaged: readonly string[]): ReadProblem {
  const problem = damagedRow(payload, collection, String(id), damaged)
  return damaged.includes('target') ? problem : { ...problem, id: String(target), isPlan: true }
}

function parse(row: Doc): ReadPlan {
  const { value, problems } = parseChange(keptChange(row))
  if (value) return { change: value }
  const field = String(row['field'])
  return {
    problem: planProblem(
      String(row['target']),
      problems.map((problem) => ({ ...problem, path: problem.path.replace(/^content(?=\.|$)/, field) })),
    ),
  }
}

/** Why a plan does not come, told of the record it is of: whose that is can make it anew. */
export const planProblem = (target: string, problems: readonly CmsProblem[]): ReadProblem => ({
  id: target,
  message: sayEach((lang) => inOneBreath(problems, lang)),
  isPlan: true,
})
