import { recordId, type ContentRecord, type RecordKind } from '@innbyggarportal/shared-content/contract'
import type { Doc, KeyOf } from '../../document/doc.ts'
import { idOf } from '../../document/id-of.ts'
import type { Kind } from './kind.ts'

/** The fields the record of a document is named by. */
const NAMED_BY: Readonly<Record<RecordKind, { needed: readonly string[]; optional?: readonly string[] }>> = {
  kommune: { needed: ['key'] },
  contactRole: { needed: ['key'] },
  factDefinition: { needed: ['key'] },
  service: { needed: ['key'] },
  localFact: { needed: ['fact', 'scope'], optional: ['kommune', 'validFrom'] },
  contact: { needed: ['kommune', 'key'] },
  override: { needed: ['kommune', 'service'] },
  redirect: { needed: ['lang', 'from'], optional: ['kommune'] },
}

export const namingFields = ({ kind }: Kind): readonly string[] => [
  ...NAMED_BY[kind].needed,
  ...(NAMED_BY[kind].optional ?? []),
]

/** The references among them. */
export function namingReferences(kind: Kind): Kind['references'] {
  const fields = namingFields(kind)
  return Object.fromEntries(Object.entries(kind.references).filter(([field]) => fields.includes(field)))
}

/** The name of the record of a document, as the contract has it; undefined while something it is named by is missing. */
export function recordIdOf(kind: Kind, doc: Doc, keyOf: KeyOf): string | undefined {
  const fields = namingFields(kind)
  const isLost = Object.keys(namingReferences(kind)).some((field) => {
    const id = idOf(doc[field])
    return id !== undefined && keyOf(id) === undefined
  })
  if (isLost) return undefined
  const named = Object.fromEntries(fields.map((field) => [field, doc[field]]))
  const read = kind.read(named, { keyOf, problems: [] })
  const isWhole = NAMED_BY[kind.kind].needed.every((field) => typeof read[field] === 'string' && read[field] !== '')
  return isWhole ? recordId(read as unknown as ContentRecord) : undefined
}
