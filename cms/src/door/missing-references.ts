import type { ContentRecord } from '@innbyggarportal/shared-content/contract'
import type { IdOf } from './write/write-record.ts'

/**
 * References without which a record has no meaning: its kommune, its service, its fact, its roles. What a text refers to
 * inside itself may come later; a page shows the fallback meanwhile.
 */
export function missingReferences(record: ContentRecord, idOf: IdOf): { path: string; key: string }[] {
  const needs: { path: string; kind: Parameters<IdOf>[0]; key: string | undefined }[] = []
  if ('kommune' in record) needs.push({ path: 'kommune', kind: 'kommune', key: record.kommune })
  if (record.kind === 'override') needs.push({ path: 'service', kind: 'service', key: record.service })
  if (record.kind === 'localFact') needs.push({ path: 'fact', kind: 'factDefinition', key: record.fact })
  if (record.kind === 'contact')
    needs.push(...record.roles.map((key, i) => ({ path: `roles.${i}`, kind: 'contactRole' as const, key })))
  return needs.flatMap(({ path, kind, key }) =>
    key === undefined || idOf(kind, key) !== undefined ? [] : [{ path, key }],
  )
}
