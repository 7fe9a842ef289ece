import { handCheck } from '@innbyggarportal/shared-content/rules'
import type { CollectionConfig } from 'payload'
import { createFrom, mayWith, nobody, nobodyField } from '../../access/index.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { label } from '../../messages/label.ts'
import { signerField } from '../signer-field.ts'
import { signHandCheck } from './sign-hand-check.ts'

/** What a person found when she tried a criterion by hand. Rows are only added: the newest of a criterion counts, the others are its history. */
export const HandChecks: CollectionConfig = {
  slug: 'hand-checks',
  admin: { hidden: true },
  access: { read: mayWith('read', 'answers'), create: createFrom('create', 'answers'), update: nobody, delete: nobody },
  hooks: { beforeChange: [signHandCheck] },
  disableDuplicate: true,
  fields: [
    kommuneField({
      isRequired: true,
      description: label('Kommunen portalen høyrer til.', 'Kommunen portalen hører til.', 'The kommune of the portal.'),
    }),
    { name: 'criterion', type: 'text', required: true, index: true, maxLength: 10 },
    { name: 'result', type: 'select', required: true, options: [...handCheck.shape.result.options] },
    { name: 'note', type: 'textarea', maxLength: 2000 },
    { name: 'day', type: 'date', required: true },
    { name: 'by', type: 'text', access: { create: nobodyField, update: nobodyField } },
    signerField('byUser'),
  ],
}
