import type { Field } from 'payload'
import { nobodyField } from '../access/index.ts'
import { label } from '../messages/label.ts'
import { makeKey } from '../hooks/make-key.ts'

/** The immutable name of a document. Unique among all, or within another field. */
export const keyField = ({ from, within }: { from: string; within?: string }): Field => ({
  name: 'key',
  type: 'text',
  unique: within === undefined,
  index: true,
  label: label('Nøkkel', 'Nøkkel', 'Key'),
  admin: {
    position: 'sidebar',
    description: label(
      'Blir laga av namnet når du lagrar, og kan ikkje endrast. Andre tekstar viser hit med han.',
      'Blir laget av navnet når du lagrer, og kan ikke endres. Andre tekster viser hit med den.',
      'Made from the name when you save, and cannot be changed. Other texts refer to it.',
    ),
  },
  access: { update: nobodyField },
  hooks: { beforeValidate: [makeKey({ from, ...(within ? { within } : {}) })] },
})
