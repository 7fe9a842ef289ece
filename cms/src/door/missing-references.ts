import type { ContentRecord } from '@innbyggarportal/shared-content/contract'
import type { CmsProblem } from '../messages/said.ts'
import type { IdOf, Kind } from './kinds/kind.ts'

/**
 * References without which a record has no meaning, or those it can do without meanwhile (`late`). What a text refers to
 * inside itself may come later; a page shows the fallback meanwhile.
 */
export function missingReferences(
  kind: Kind,
  record: ContentRecord,
  idOf: IdOf,
  { isLate = false } = {},
): CmsProblem[] {
  return Object.entries(kind.references).flatMap(([field, target]) => {
    if ((kind.late ?? []).some((late) => late === field) !== isLate) return []
    const value: unknown = record[field as keyof ContentRecord]
    const named = Array.isArray(value) ? value.map((key, i) => [`${field}.${i}`, key]) : [[field, value]]
    return named.flatMap(([path, key]): CmsProblem[] =>
      typeof key !== 'string' || idOf(target, key) !== undefined
        ? []
        : [{ path, code: 'missingReference', params: { key } }],
    )
  })
}
