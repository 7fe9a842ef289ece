import type { FlattenedField } from 'payload'
import { UNREADABLE } from '../database/tolerance/unreadable.ts'
import type { Doc } from '../document/doc.ts'

export type Row = Readonly<Record<string, unknown>>

/** The rows of SQLite that hold one version. */
export interface VersionRows {
  main: Row
  /** One for each language. */
  locales: readonly Row[]
  /** Lists of words that are free: `path`, `text`, in order. */
  texts: readonly Row[]
  /** Lists of choices, each by the name of its column, in order. */
  lists: ReadonlyMap<string, readonly Row[]>
}

/** The document a version holds, in all languages, as Payload reads it: what is no json where json should be stands as unreadable. */
export function docOfRow(fields: readonly FlattenedField[], { main, locales, texts, lists }: VersionRows): Doc {
  const read = (field: FlattenedField, above: string, path: string): unknown => {
    const column = `${above}${snake(field.name)}`
    if (field.type === 'group')
      return Object.fromEntries(
        field.flattenedFields.map((inner) => [inner.name, read(inner, `${column}_`, `${path}${field.name}.`)]),
      )
    if ('hasMany' in field && field.hasMany)
      return field.type === 'select'
        ? (lists.get(column) ?? []).map((row) => row['value'])
        : texts.filter((row) => row['path'] === path + field.name).map((row) => row['text'])
    if (!('localized' in field && field.localized)) return decode(field, main, column)
    const words = locales.map((row) => [String(row['_locale']), decode(field, row, column)] as const)
    return Object.fromEntries(words.filter(([, said]) => said !== null && said !== undefined))
  }
  return Object.fromEntries([
    ...fields.filter((field) => isStored(field)).map((field) => [field.name, read(field, 'version_', 'version.')]),
    ['updatedAt', main['version_updated_at']],
    ['createdAt', main['version_created_at']],
  ])
}

const isStored = (field: FlattenedField) => !('virtual' in field && field.virtual) && field.type !== 'join'

function decode(field: FlattenedField, row: Row, column: string): unknown {
  const value = row[field.type === 'relationship' || field.type === 'upload' ? `${column}_id` : column]
  if (value === null || value === undefined) return value
  if (field.type === 'checkbox') return Number(value) === 1
  if (field.type === 'number') return Number(value)
  if (field.type !== 'json' && field.type !== 'richText') return value
  try {
    return JSON.parse(String(value))
  } catch {
    return UNREADABLE
  }
}

/** The name of a column: `selfService` is `self_service`, and `_status` stays as it is. */
const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
