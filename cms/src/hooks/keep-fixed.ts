import type { FieldHook } from 'payload'
import { nobodyField } from '../access/index.ts'
import { labelOf } from '../messages/label.ts'
import { refuse } from '../messages/refuse.ts'
import { idOf } from '../document/id-of.ts'

/** Refuses to change a relationship once the document is made: what belongs to one kommune never moves to another. */
const keepFixed: FieldHook = ({ collection, field, operation, originalDoc, req, value }) => {
  const name = 'name' in field ? String(field.name) : ''
  const before = idOf(originalDoc?.[name])
  if (operation !== 'update' || value === undefined || idOf(value) === before) return value
  throw refuse({ req, collection: collection?.slug ?? '', path: name }, 'fixedField', { field: labelOf(field) ?? name })
}

/** A field that stands as it was made: shown for reading in the form, and refused with words in a request, since hooks run before access. */
export const fixedOnceMade = { access: { update: nobodyField }, hooks: { beforeValidate: [keepFixed] } }
