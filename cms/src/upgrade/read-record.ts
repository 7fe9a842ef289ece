import {
  parseContract,
  record as recordSchema,
  type ContentRecord,
  type Problem,
} from '@innbyggarportal/shared-content/contract'
import type { Doc, KeyOf } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'

/** A document as a record, as the contract has it when it takes it; undefined when something in it cannot be read at all. */
export function readRecord(kind: Kind, doc: Doc, keyOf: KeyOf): ContentRecord | undefined {
  const problems: Problem[] = []
  try {
    const read = kind.read(doc, { keyOf, problems })
    if (problems.length > 0) return undefined
    return parseContract<ContentRecord>(recordSchema, read).value ?? (read as unknown as ContentRecord)
  } catch {
    return undefined
  }
}

/** What a record is named by is what the document is named by now: it never changes, and what a version refers to may be gone. */
export const named = (kind: Kind, version: Doc, now: Doc): Doc => ({
  ...version,
  ...Object.fromEntries(
    ['key', ...Object.keys(kind.references)].filter((name) => name in now).map((name) => [name, now[name]]),
  ),
})
