import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { UNREADABLE } from './unreadable.ts'

interface Column {
  mapFromDriverValue: (value: unknown) => unknown
}
type RawTables = Record<string, { columns: Record<string, { type: string }> }>

/**
 * Lets no value stop the reading of a table. SQLite keeps anything in any column, and as shipped one date that is none, or
 * one broken json, is an exception for every row of the answer.
 */
export const decodeColumns: SQLiteSchemaHook = ({ schema, ...rest }) => {
  const { adapter } = rest as unknown as {
    adapter: { rawTables: RawTables; tables: Record<string, Record<string, Column>> }
  }
  for (const [name, { columns }] of Object.entries(adapter.rawTables)) {
    for (const [key, { type }] of Object.entries(columns)) {
      const column = adapter.tables[name]?.[key]
      if (column) column.mapFromDriverValue = decoder(type, column.mapFromDriverValue.bind(column))
    }
  }
  return schema
}

function decoder(type: string, decode: Column['mapFromDriverValue']): Column['mapFromDriverValue'] {
  return (stored) => {
    // The driver gives whole numbers as bigint: the largest SQLite has are none JavaScript can count with.
    const value = typeof stored === 'bigint' ? Number(stored) : stored
    if (type === 'timestamp' && (typeof value !== 'string' || Number.isNaN(Date.parse(value)))) return UNREADABLE
    try {
      return decode(value)
    } catch {
      return UNREADABLE
    }
  }
}
