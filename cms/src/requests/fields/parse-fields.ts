import { LANGS } from '@innbyggarportal/shared-content/contract'
import type { FlattenedField } from 'payload'
import { labelOf } from '../../messages/label.ts'
import type { MessageKey } from '../../messages/messages.ts'
import type { CmsProblem } from '../../messages/said.ts'
import { parseValue } from './parse-value.ts'
import type { Says } from '@innbyggarportal/shared-content/words'

const MAX_ROWS = 1000
type Fields = Record<string, unknown>

/** A document that something refers to. */
export interface Reference {
  path: string
  collection: string
  id: string
  label: string | Says
}

export interface ParsedFields {
  data: Fields
  /** Fields that cannot be kept as they were sent. */
  faults: CmsProblem[]
  references: Reference[]
}

/** Parses what was sent for the fields of a document, groups and rows included. Names no field has stay as they are: Payload drops them. */
export function parseFields(
  fields: readonly FlattenedField[],
  sent: Fields,
  locale: string | null | undefined,
): ParsedFields {
  const faults: CmsProblem[] = []
  const references: Reference[] = []

  const readAll = (inner: readonly FlattenedField[], data: Fields, above: string): Fields => {
    const read = { ...data }
    for (const field of inner) {
      if (!('name' in field) || data[field.name] === undefined) continue
      const path = above ? `${above}.${field.name}` : field.name
      read[field.name] =
        'localized' in field && field.localized && locale === 'all'
          ? inLocales(field, data[field.name], path)
          : readField(field, data[field.name], path)
    }
    return read
  }

  const refuse = (
    field: FlattenedField,
    path: string,
    code: MessageKey,
    params: Record<string, string | number> = {},
  ): undefined => {
    faults.push({ path, code, params: { field: nameOf(field), ...params } })
  }

  const inLocales = (field: FlattenedField, value: unknown, path: string): unknown => {
    if (value === null) return value
    if (!isObject(value)) return refuse(field, path, 'wrongGroup')
    return Object.fromEntries(
      LANGS.flatMap((l) => (value[l] === undefined ? [] : [[l, readField(field, value[l], `${path}.${l}`)]])),
    )
  }

  const readField = (field: FlattenedField, value: unknown, path: string): unknown => {
    if (field.type === 'group' || field.type === 'tab') {
      if (value === null) return undefined
      return isObject(value) ? readAll(field.flattenedFields, value, path) : refuse(field, path, 'wrongGroup')
    }
    if (field.type === 'array') return readRows(field, value, path)
    const parsed = parseValue(field, value)
    if (parsed.fault !== undefined) return refuse(field, path, parsed.fault, parsed.params)
    if (field.type === 'relationship' || field.type === 'upload') {
      for (const to of [parsed.value].flat()) {
        if (typeof to === 'string')
          references.push({ path, collection: String(field.relationTo), id: to, label: nameOf(field) })
        else if (isObject(to))
          references.push({ path, collection: String(to['relationTo']), id: String(to['value']), label: nameOf(field) })
      }
    }
    return parsed.value
  }

  const readRows = (field: FlattenedField & { type: 'array' }, value: unknown, path: string): unknown => {
    // A form without rows sends how many there are.
    if (value === null || value === 0) return []
    if (!Array.isArray(value) || value.length > MAX_ROWS || !value.every(isObject))
      return refuse(field, path, 'wrongList', { max: MAX_ROWS })
    return value.map((row: Fields, i) => {
      const { id, ...rest } = row
      return {
        ...readAll(
          field.flattenedFields.filter((f) => f.name !== 'id'),
          rest,
          `${path}.${i}`,
        ),
        ...(typeof id === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(id) && { id }),
      }
    })
  }

  const nameOf = (field: FlattenedField): string | Says => {
    const label: unknown = 'label' in field ? field.label : undefined
    return labelOf(field) ?? (typeof label === 'string' ? label : 'name' in field ? field.name : '')
  }

  return { data: readAll(fields, sent, ''), faults, references }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
