import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'

type RawTables = Record<
  string,
  {
    columns: Record<string, { name: string }>
    indexes?: Record<string, { name: string; on: string | string[]; unique?: boolean }>
  }
>

/**
 * Gives every table of localized fields an index on its parent. Reads look rows up by parent alone, and without it
 * SQLite scans the whole table once for each document.
 */
export const indexParents: SQLiteSchemaHook = ({ schema, ...rest }) => {
  const { adapter } = rest as unknown as { adapter: { rawTables: RawTables } }
  for (const [name, table] of Object.entries(adapter.rawTables)) {
    if (!table.columns['_parentID'] || !table.columns['_locale']) continue
    table.indexes ??= {}
    table.indexes['_parentIdx'] ??= { name: `${name}_parent_idx`, on: '_parentID' }
  }
  return schema
}
