import {
  parseContract,
  record as recordSchema,
  type ContentRecord,
  type Problem,
} from '@innbyggarportal/shared-content/contract'
import type { Doc, KeyOf } from '../../document/doc.ts'
import { idOf } from '../../document/id-of.ts'
import type { Kind } from './kind.ts'

export type Reading =
  { record: ContentRecord; problems?: never; name?: never } | { record?: never; problems: Problem[]; name: string }

/** A document (in all languages) as a parsed record, or what is wrong with it and what to call it. */
export function readDocument(kind: Kind, doc: Doc, keyOf: KeyOf): Reading {
  const problems: Problem[] = []
  const read = kind.read(doc, { keyOf, problems })
  const result = parseContract<ContentRecord>(recordSchema, read)
  problems.push(...(result.problems ?? []))
  if (result.value !== undefined && problems.length === 0) return { record: result.value }
  const own = Object.keys(kind.references).find((field) => field !== 'kommune')
  const name = [read['kommune'], read['key'] ?? (own && read[own])].filter((part) => typeof part === 'string')
  return { problems, name: [kind.kind, ...name].join('/') }
}

/** Database ids of what a document refers to. */
export const referencesOf = ({ references }: Kind, doc: Doc): (string | undefined)[] =>
  Object.keys(references).flatMap((field) => (Array.isArray(doc[field]) ? doc[field].map(idOf) : [idOf(doc[field])]))
