import type { FlattenedField } from 'payload'
import { isRichText } from '../../rich-text/is-rich-text.ts'
import { Unreadable } from './unreadable.ts'

type Stored = Record<string, unknown>

/** Stands for a time that must be there and cannot be read: a moment no document has. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z'
/** Payload's own times, which it needs in every document. */
const OWN_TIMES = new Set(['createdAt', 'updatedAt'])

/**
 * Puts a document as it came from the database in order, in place: what its fields could not hold is taken out, so that
 * the rest can be read, shown, saved and deleted. Gives the paths of what was taken out.
 */
export function tameDocument(fields: readonly FlattenedField[], doc: Stored): string[] {
  const damaged: string[] = []
  const tameAll = (inner: readonly FlattenedField[], within: Stored, above: string) => {
    for (const field of inner) {
      if (!('name' in field)) continue
      const value = within[field.name]
      if (value === undefined || value === null) {
        if (value === null && OWN_TIMES.has(field.name)) within[field.name] = UNKNOWN_TIME
        continue
      }
      const path = above + field.name
      if (!('localized' in field && field.localized)) within[field.name] = tame(field, value, path)
      else if (isObject(value))
        for (const [locale, words] of Object.entries(value))
          value[locale] = words === null || words === undefined ? words : tame(field, words, path)
      else within[field.name] = takenOut(path, {})
    }
  }

  const takenOut = <Instead>(path: string, instead: Instead): Instead => {
    if (!damaged.includes(path)) damaged.push(path)
    return instead
  }

  const tame = (field: FlattenedField, value: unknown, path: string): unknown => {
    if (field.type === 'group' || field.type === 'tab') {
      if (!isObject(value)) return takenOut(path, {})
      tameAll(field.flattenedFields, value, `${path}.`)
      return value
    }
    if (field.type === 'array') {
      const rows = Array.isArray(value) ? value.filter(isObject) : takenOut(path, [])
      for (const row of rows) tameAll(field.flattenedFields, row, `${path}.`)
      return rows
    }
    if ('hasMany' in field && field.hasMany) {
      if (!Array.isArray(value)) return takenOut(path, [])
      const kept = value.filter((one) => isHeld(field, one))
      return kept.length === value.length ? value : takenOut(path, kept)
    }
    if (isHeld(field, value)) return value
    return takenOut(path, field.type === 'date' && (OWN_TIMES.has(path) || field.required) ? UNKNOWN_TIME : null)
  }

  tameAll(fields, doc, '')
  return damaged
}

/** Whether a field could have written the value. */
function isHeld(field: FlattenedField, value: unknown): boolean {
  if (value instanceof Unreadable) return false
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'select':
    case 'radio':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'checkbox':
      return typeof value === 'boolean'
    case 'date':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value))
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? isObject(value) : typeof value === 'string'
    case 'richText':
      return isRichText(value)
    default:
      return true
  }
}

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unreadable)
