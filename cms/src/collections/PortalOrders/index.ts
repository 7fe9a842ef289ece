import { portalOrder } from '@innbyggarportal/shared-content/contract'
import type { CollectionConfig } from 'payload'
import { createFrom, mayWith, nobody, nobodyField } from '../../access/index.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { signalPublishing } from '../../hooks/signal-publishing.ts'
import { label } from '../../messages/label.ts'
import { signerField } from '../signer-field.ts'
import { signOrder } from './sign-order.ts'

/**
 * What publishers ask of the worker about a portal: go back to a release, or let publishing go on. A row is made by a
 * person, answered by the worker through the door, and kept.
 */
export const PortalOrders: CollectionConfig = {
  slug: 'portal-orders',
  admin: { hidden: true },
  access: { read: mayWith('read', 'portal'), create: createFrom('rollBack', 'portal'), update: nobody, delete: nobody },
  hooks: { beforeChange: [signOrder, signalPublishing.beforeChange], afterChange: [signalPublishing.afterChange] },
  disableDuplicate: true,
  fields: [
    kommuneField({
      isRequired: true,
      description: label('Kommunen portalen høyrer til.', 'Kommunen portalen hører til.', 'The kommune of the portal.'),
    }),
    { name: 'order', type: 'select', required: true, options: [...portalOrder.shape.order.options] },
    { name: 'release', type: 'text', maxLength: 200 },
    { name: 'why', type: 'text', maxLength: 500 },
    { name: 'by', type: 'text', access: { create: nobodyField, update: nobodyField } },
    signerField('byUser'),
    { name: 'at', type: 'date', index: true, access: { create: nobodyField, update: nobodyField } },
    { name: 'doneAt', type: 'date', access: { create: nobodyField, update: nobodyField } },
    { name: 'isDone', type: 'checkbox', access: { create: nobodyField, update: nobodyField } },
    { name: 'answer', type: 'text', access: { create: nobodyField, update: nobodyField } },
  ],
}
