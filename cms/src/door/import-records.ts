import {
  parseContract,
  record as recordSchema,
  RECORD_KINDS,
  recordId,
  type ContentRecord,
} from '@innbyggarportal/shared-content/contract'
import { APIError, ValidationError, type Payload } from 'payload'
import { z } from 'zod'
import { ALL_KINDS, KINDS } from '../collections/index.ts'
import { message } from '../messages/messages.ts'
import { said } from '../messages/said.ts'
import { documentIds } from './document-ids.ts'
import type { IdOf, Kind } from './kinds/kind.ts'
import { missingReferences, type Missing } from './missing-references.ts'
import { keysOf, readSnapshot } from './read-snapshot.ts'
import { bringRecord } from './bring-record.ts'
import { writeLate } from './write-late.ts'

/** A record the import did not take, and why, in nynorsk. */
export interface Refusal {
  /** Place in the list given, from 0. */
  index: number
  /** Line in the file, when whoever read the file fills it in. */
  line?: number
  id?: string
  path: string
  message: string
}

export interface ImportResult {
  created: number
  updated: number
  unchanged: number
  refused: Refusal[]
}

interface Accepted {
  index: number
  id: string
  record: ContentRecord
}

/**
 * Brings records into the CMS and publishes them. What is there already and equal is not touched, so the same file can
 * be imported again. Bad records are refused one by one and the good ones are kept.
 */
export async function importRecords(
  payload: Payload,
  records: readonly unknown[],
  onProgress: (done: number, of: number) => void = () => {},
): Promise<ImportResult> {
  const result: ImportResult = { created: 0, updated: 0, unchanged: 0, refused: [] }
  const state = await readSnapshot(payload)
  const published = new Map([state.snapshot.shared, ...state.snapshot.kommuner.values()].flatMap((part) => [...part]))
  const keyBefore = keysOf(ALL_KINDS.map(({ kind }) => state.kept[kind].keys))
  const ids = await documentIds(payload, state.kept, keyBefore)
  const keys = new Map([...ids].map(([id, documentId]) => [documentId, id.slice(id.lastIndexOf('/') + 1)]))
  const idOf: IdOf = (kind, key) => ids.get(`${kind}/${key}`)

  const accepted = acceptable(records, result.refused)
  for (const [done, { index, id, record }] of accepted.entries()) {
    const kind: Kind = KINDS[record.kind]
    const missing = missingReferences(kind, record, idOf)
    result.refused.push(...missing.map((reference) => asRefusal(index, id, reference)))
    if (missing.length === 0) {
      try {
        const { did, documentId } = await bringRecord(payload, kind, {
          record,
          documentId: ids.get(id),
          current: published.get(id)?.value,
          idOf,
          keyOf: (ref) => keyBefore(ref) ?? keys.get(ref ?? ''),
        })
        result[did] += 1
        ids.set(id, documentId)
        keys.set(documentId, id.slice(id.lastIndexOf('/') + 1))
      } catch (error) {
        result.refused.push(...reasons(error).map((reason) => ({ index, id, ...reason })))
      }
    }
    onProgress(done + 1, accepted.length)
  }
  for (const { index, id, record } of accepted) {
    const missing = await writeLate(payload, KINDS[record.kind], {
      record,
      documentId: ids.get(id),
      current: published.get(id)?.value,
      idOf,
    })
    result.refused.push(...missing.map((reference) => asRefusal(index, id, reference)))
  }
  return result
}

const asRefusal = (index: number, id: string, { path, key }: Missing): Refusal => ({
  index,
  id,
  path,
  message: message('nn', 'missingReference', { key }),
})

/** The records the contract accepts, in the order they need each other; the others are refused. */
function acceptable(records: readonly unknown[], refused: Refusal[]): Accepted[] {
  const seen = new Set<string>()
  const accepted = records.flatMap((raw, index): Accepted[] => {
    const { value: record, problems } = parseContract<ContentRecord>(recordSchema, raw)
    if (problems) {
      const name = z.object({ kind: z.string(), key: z.string() }).safeParse(raw)
      refused.push(
        ...said(problems, 'nn').map((p) => ({
          index,
          ...(name.success ? { id: `${name.data.kind}/${name.data.key}` } : {}),
          ...p,
        })),
      )
      return []
    }
    const id = recordId(record)
    if (seen.has(id)) {
      refused.push({ index, id, path: '', message: message('nn', 'doubleRecord') })
      return []
    }
    seen.add(id)
    return [{ index, id, record }]
  })
  return accepted.toSorted((a, b) => RECORD_KINDS.indexOf(a.record.kind) - RECORD_KINDS.indexOf(b.record.kind))
}

/** Why the CMS refused a record. What is no refusal is a fault, and stops the import. */
function reasons(error: unknown): { path: string; message: string }[] {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message: why }) => ({ path, message: why }))
  if (error instanceof APIError && error.isPublic) return [{ path: '', message: error.message }]
  throw error
}
