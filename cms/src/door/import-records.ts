import {
  parseContract,
  record as recordSchema,
  RECORD_KINDS,
  recordId,
  type ContentRecord,
} from '@innbyggarportal/shared-content/contract'
import { recordIn } from '@innbyggarportal/shared-content/changes'
import type { Payload } from 'payload'
import { z } from 'zod'
import { ALL_KINDS, KINDS } from '../collections/index.ts'
import type { CmsProblem } from '../messages/said.ts'
import { documentIds } from './document-ids.ts'
import type { IdOf, Kind } from './kinds/kind.ts'
import { missingReferences } from './missing-references.ts'
import { ofOlderFile } from './of-older-file.ts'
import { keysOf, readSnapshot } from './read-snapshot.ts'
import { bringChanges } from './bring-changes.ts'
import { bringRegion } from './region-settings.ts'
import { bringRecord, type Outcome } from './bring-record.ts'
import { planImportOfChanges } from './plan-import-of-changes.ts'
import { writeLate } from './write-late.ts'

/** A record the import did not take, where in it, and why. */
export interface Refusal extends CmsProblem {
  /** Place in the list given, from 0. */
  index: number
  /** The list, when it is not that of the records. */
  list?: 'changes' | 'region'
  id?: string
}

export interface ImportResult {
  created: number
  updated: number
  unchanged: number
  refused: Refusal[]
  /** When the region's settings were given. */
  region?: 'updated' | 'unchanged'
  /** When changes were given: how many were added, and how many left out as their record has another history here. */
  changes?: { added: number; left: number }
}

interface Accepted {
  index: number
  id: string
  record: ContentRecord
}

/**
 * Brings records into the CMS and publishes them, the changes that led to them, and what the region has set. What is there already and equal is not
 * touched, so the same file can be imported again. Bad records are refused one by one and the good ones are kept. A record
 * whose history comes with it is written without one of its own.
 */
export async function importRecords(
  payload: Payload,
  records: readonly unknown[],
  onProgress: (done: number, of: number) => void = () => {},
  changes: readonly unknown[] = [],
  region?: unknown,
): Promise<ImportResult> {
  const plan = await planImportOfChanges(payload, changes)
  const result: ImportResult = { created: 0, updated: 0, unchanged: 0, refused: [...plan.refused] }
  const state = await readSnapshot(payload)
  const published = new Map([state.snapshot.shared, ...state.snapshot.kommuner.values()].flatMap((part) => [...part]))
  const keyBefore = keysOf(ALL_KINDS.map(({ kind }) => state.kept[kind].keys))
  const ids = await documentIds(payload, state.kept, keyBefore)
  const keys = new Map([...ids].map(([id, documentId]) => [documentId, id.slice(id.lastIndexOf('/') + 1)]))
  const idOf: IdOf = (kind, key) => ids.get(`${kind}/${key}`)

  const accepted = acceptable(ofOlderFile(records), result.refused)
  for (const [done, { index, id, record }] of accepted.entries()) {
    const kind: Kind = KINDS[record.kind]
    const missing = missingReferences(kind, record, idOf)
    const outcome: Outcome =
      missing.length > 0
        ? { did: 'refused', why: missing }
        : await bringRecord(payload, kind, {
            record,
            documentId: ids.get(id) ?? (await madeMeanwhile(payload, record)),
            current: published.get(id)?.value,
            bringsHistory: plan.histories.has(id),
            idOf,
            keyOf: (ref) => keyBefore(ref) ?? keys.get(ref ?? ''),
          })
    if (outcome.did === 'refused') result.refused.push(...outcome.why.map((problem) => ({ index, id, ...problem })))
    else {
      result[outcome.did] += 1
      ids.set(id, outcome.documentId)
      keys.set(outcome.documentId, id.slice(id.lastIndexOf('/') + 1))
    }
    onProgress(done + 1, accepted.length)
  }
  for (const { index, id, record } of accepted) {
    const missing = await writeLate(payload, KINDS[record.kind], {
      record,
      documentId: ids.get(id),
      current: published.get(id)?.value,
      bringsHistory: plan.histories.has(id),
      idOf,
    })
    result.refused.push(...missing.map((problem) => ({ index, id, ...problem })))
  }
  if (changes.length > 0) {
    const { snapshot } = await readSnapshot(payload, state)
    const added = await bringChanges(payload, plan, {
      idOf: (target) => ids.get(target),
      liveOf: (target) => recordIn(snapshot, target),
    })
    result.changes = { added, left: plan.left }
  }
  if (region !== undefined) {
    const brought = await bringRegion(payload, region)
    if (brought.did === 'refused')
      result.refused.push(...brought.why.map((problem) => ({ index: 0, list: 'region' as const, ...problem })))
    else result.region = brought.did
  }
  return result
}

/** The redirect that a service brought in before has left behind by itself. */
async function madeMeanwhile(payload: Payload, record: ContentRecord): Promise<string | undefined> {
  if (record.kind !== 'redirect') return undefined
  const where = { recordId: { equals: recordId(record) } }
  const { docs } = await payload.find({ collection: 'redirects', where, limit: 1, depth: 0 })
  return docs[0]?.id
}

/** The records the contract accepts, in the order they need each other; the others are refused. */
function acceptable(records: readonly unknown[], refused: Refusal[]): Accepted[] {
  const seen = new Set<string>()
  const accepted = records.flatMap((raw, index): Accepted[] => {
    const { value: record, problems } = parseContract<ContentRecord>(recordSchema, raw)
    if (problems) {
      const name = z.object({ kind: z.string(), key: z.string() }).safeParse(raw)
      refused.push(
        ...problems.map((p) => ({
          index,
          ...(name.success ? { id: `${name.data.kind}/${name.data.key}` } : {}),
          ...p,
        })),
      )
      return []
    }
    const id = recordId(record)
    if (seen.has(id)) {
      refused.push({ index, id, path: '', code: 'doubleRecord', params: {} })
      return []
    }
    seen.add(id)
    return [{ index, id, record }]
  })
  return accepted.toSorted((a, b) => RECORD_KINDS.indexOf(a.record.kind) - RECORD_KINDS.indexOf(b.record.kind))
}
