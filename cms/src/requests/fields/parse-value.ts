import type { FlattenedField } from 'payload'
import type { MessageKey } from '../../messages/messages.ts'
import { isTooDeep } from '../is-too-deep.ts'
import { parseDate } from './parse-date.ts'
import { isRichText } from '../../rich-text/is-rich-text.ts'

/** A value as its field keeps it, or why it cannot be kept. */
export type ParsedValue =
  { value: unknown; fault?: never } | { value?: never; fault: MessageKey; params?: Record<string, string | number> }

const MAX_TEXT = 20_000
const MAX_LONG_TEXT = 100_000
const MAX_ROWS = 1000
const MAX_NUMBER = 1e15
const MAX_STRUCTURE = 30
const ID = /^[A-Za-z0-9_-]{1,64}$/

/** Parses what was sent for one field, whatever else will be asked of it when it is published. Empty is always allowed: a draft is unfinished. */
export function parseValue(field: FlattenedField, value: unknown): ParsedValue {
  if (value === null) return { value: null }
  if ('hasMany' in field && field.hasMany) return parseList(field, value)
  return parseOne(field, value)
}

function parseList(field: FlattenedField, value: unknown): ParsedValue {
  if (!Array.isArray(value) || value.length > MAX_ROWS) return { fault: 'wrongList', params: { max: MAX_ROWS } }
  const parsed = value.map((one) =>
    one === null ? { fault: 'wrongList' as const, params: { max: MAX_ROWS } } : parseOne(field, one),
  )
  return parsed.find((p) => p.fault !== undefined) ?? { value: parsed.map((p) => p.value) }
}

function parseOne(field: FlattenedField, value: unknown): ParsedValue {
  switch (field.type) {
    case 'text':
    case 'email':
      return parseText(value, 'maxLength' in field ? (field.maxLength ?? MAX_TEXT) : MAX_TEXT)
    case 'textarea':
    case 'code':
      return parseText(value, 'maxLength' in field ? (field.maxLength ?? MAX_LONG_TEXT) : MAX_LONG_TEXT)
    case 'number':
      return typeof value === 'number' &&
        Number.isFinite(value) &&
        Math.abs(value) <= MAX_NUMBER &&
        value >= (field.min ?? -MAX_NUMBER) &&
        value <= (field.max ?? MAX_NUMBER)
        ? { value }
        : { fault: 'wrongNumber' }
    case 'checkbox':
      return typeof value === 'boolean' ? { value } : { fault: 'wrongYesNo' }
    case 'date': {
      if (value === '') return { value: null }
      const date = parseDate(value)
      return date === undefined ? { fault: 'wrongDate' } : { value: date }
    }
    case 'select':
    case 'radio': {
      if (value === '') return { value: null }
      return field.options.some((o) => (typeof o === 'string' ? o : o.value) === value)
        ? { value }
        : { fault: 'wrongChoice' }
    }
    case 'relationship':
    case 'upload': {
      if (value === '') return { value: null }
      if (Array.isArray(field.relationTo)) return parseEither(field.relationTo, value)
      const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
      return typeof id === 'string' && ID.test(id) ? { value: id } : { fault: 'wrongReference' }
    }
    case 'json':
      return typeof value === 'object' && !isTooDeep(value, MAX_STRUCTURE) ? { value } : { fault: 'wrongStructure' }
    case 'richText':
      return isRichText(value) ? { value } : { fault: 'wrongRichText' }
    default:
      return { value }
  }
}

/** A reference to a document of one of several kinds. */
function parseEither(kinds: readonly string[], value: unknown): ParsedValue {
  if (typeof value !== 'object' || value === null || !('relationTo' in value) || !('value' in value))
    return { fault: 'wrongReference' }
  const { relationTo, value: id } = value
  return typeof relationTo === 'string' && kinds.includes(relationTo) && typeof id === 'string' && ID.test(id)
    ? { value: { relationTo, value: id } }
    : { fault: 'wrongReference' }
}

/** Text a database, a page and a log can all hold: whole letters, and no signs that steer machines. */
function parseText(value: unknown, max: number): ParsedValue {
  if (typeof value !== 'string' || !value.isWellFormed() || hasControl(value)) return { fault: 'wrongText' }
  return value.length > max ? { fault: 'longText', params: { max } } : { value }
}

const hasControl = (text: string) => [...text].some((c) => c < ' ' && c !== '\n' && c !== '\r' && c !== '\t')
