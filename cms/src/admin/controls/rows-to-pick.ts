import type { Lang } from '@innbyggarportal/shared-content/contract'
import { inBestLanguage } from './read-options.ts'

type Row = Record<string, unknown>

interface OfField {
  /** What is written in the form. */
  written: readonly Row[]
  /** What the region has in the field, where a kommune's text is open. */
  shared: readonly Row[] | undefined
  /** How the kommune's text stands to the region's; of a service nothing. */
  mode: unknown
}

/** The rows of a field that its page shows, by id and by what they are called: of whose text depends on the kommune's choice. */
export function rowsToPick(
  { written, shared, mode }: OfField,
  name: string,
  lang: Lang,
): { id: string; label: string }[] {
  const rows = [
    ...(mode === 'inherit' || mode === 'addAfter' ? (shared ?? []) : []),
    ...(mode === 'inherit' || mode === 'hide' ? [] : written),
  ]
  return rows.flatMap((row) =>
    typeof row.id === 'string'
      ? [{ id: row.id, label: inBestLanguage(row[name] as Parameters<typeof inBestLanguage>[0], lang) || row.id }]
      : [],
  )
}
