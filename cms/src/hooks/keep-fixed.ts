import type { FieldHook } from 'payload'
import { refuse } from '../messages/refuse.ts'
import { idOf } from '../snapshot/id-of.ts'

/** Refuses to change a relationship once the document is made: what belongs to one kommune never moves to another. */
export const keepFixed: FieldHook = ({ collection, field, operation, originalDoc, req, value }) => {
  const name = 'name' in field ? String(field.name) : ''
  const before = idOf(originalDoc?.[name])
  if (operation !== 'update' || value === undefined || idOf(value) === before) return value
  throw refuse({ req, collection: collection?.slug ?? '', path: name }, 'fixedField', { field: name })
}
