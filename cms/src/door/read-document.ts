import {
  record as recordSchema,
  type ContentRecord,
  type RecordKind,
  type SlotChange,
  type SlotName,
} from '@innbyggarportal/shared-content/contract'
import { parseContract, type ContractProblem } from '../messages/contract-error.ts'
import { readContact, readContactRole, readFactDefinition, readKommune, readLocalFact } from './read/read-others.ts'
import { readOverride } from './read/read-override.ts'
import { readService } from './read/read-service.ts'
import type { Doc, KeyOf } from '../document/doc.ts'

export type Log = Partial<Record<SlotName, SlotChange[]>>

/** The collection each kind of record lives in. */
export const COLLECTION_OF = {
  kommune: 'kommuner',
  contactRole: 'contact-roles',
  factDefinition: 'fact-definitions',
  localFact: 'local-facts',
  contact: 'contacts',
  service: 'services',
  override: 'overrides',
} as const satisfies Record<RecordKind, string>

export type Reading =
  | { record: ContentRecord; problems?: never; name?: never }
  | { record?: never; problems: ContractProblem[]; name: string }

/** A document (in all languages) as a parsed record, or what is wrong with it and what to call it. */
export function readDocument(kind: RecordKind, doc: Doc, keyOf: KeyOf, log: Log): Reading {
  const problems: ContractProblem[] = []
  const read = readerOf[kind](doc, keyOf, log, problems)
  const result = parseContract<ContentRecord>(recordSchema, read)
  problems.push(...(result.problems ?? []))
  if (result.value !== undefined && problems.length === 0) return { record: result.value }
  const name = [read['kommune'], read['key'] ?? read['service'] ?? read['fact']].filter(
    (part) => typeof part === 'string',
  )
  return { problems, name: [kind, ...name].join('/') }
}

type Reader = (doc: Doc, keyOf: KeyOf, log: Log, problems: ContractProblem[]) => Doc
const readerOf: Record<RecordKind, Reader> = {
  kommune: readKommune,
  contactRole: readContactRole,
  factDefinition: readFactDefinition,
  localFact: readLocalFact,
  contact: readContact,
  service: readService,
  override: (doc, keyOf, _log, problems) => readOverride(doc, keyOf, problems),
}
