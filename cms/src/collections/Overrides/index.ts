import { OVERRIDE_MODES, responsible, SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { MODE_WORDS } from '@innbyggarportal/shared-content/words'
import type { CollectionConfig, GroupField, PayloadRequest } from 'payload'
import { overrideKind } from '../../door/kinds/override.ts'
import { prefilled } from '../../fields/prefilled.ts'
import { jsonField } from '../../fields/json-field.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { usedByField } from '../../fields/rights-fields.ts'
import { statusField, unpublishedField } from '../../fields/status-field.ts'
import { shownBy } from '../../fields/shown-by.ts'
import { slotField } from '../../fields/slot-field.ts'
import { slotLabel } from '../../fields/slot-labels.ts'
import { fixedOnceMade } from '../../hooks/keep-fixed.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { publishedSlotsEdit } from '../published-edit.ts'
import { access } from './access.ts'
import { hooks } from './hooks.ts'
import { keepOwnText } from './keep-own-text.ts'
import { slotsEndpoints } from './slots-endpoints.ts'

const slotGroup = (slot: SlotName): GroupField => ({
  name: slot,
  type: 'group',
  label: slotLabel(slot),
  fields: [
    {
      name: 'mode',
      type: 'select',
      defaultValue: 'inherit',
      label: label('Kva skal stå her?', 'Hva skal stå her?', 'What should be here?'),
      options: OVERRIDE_MODES.map((value) => ({ value, label: MODE_WORDS[value] })),
      admin: { components: { Field: { path: '/src/admin/fields/OverrideModeField', clientProps: { slot } } } },
    },
    slotField(slot, { name: 'content', condition: shownBy('content') }),
    { name: 'base', type: 'json', admin: { hidden: true }, access: { create: () => false, update: () => false } },
  ],
})

export const Overrides: CollectionConfig = {
  slug: 'overrides',
  labels: {
    singular: overrideKind.name,
    plural: label('Lokale tilpassingar', 'Lokale tilpasninger', 'Local overrides'),
  },
  admin: {
    components: publishedSlotsEdit,
    group: GROUPS.local,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kommune', '_status', 'planned', 'updatedAt'],
    listSearchableFields: ['title'],
    description: label(
      'Det kommunen har gjort annleis i ei fellesteneste, felt for felt.',
      'Det kommunen har gjort annerledes i en fellestjeneste, felt for felt.',
      'What the kommune does differently in a shared service, field by field.',
    ),
  },
  access,
  hooks,
  endpoints: [keepOwnText, ...slotsEndpoints],
  indexes: [{ fields: ['kommune', 'service'], unique: true }],
  disableDuplicate: true,
  fields: [
    statusField,
    unpublishedField,
    { name: 'title', type: 'text', label: label('Namn', 'Navn', 'Name'), admin: { hidden: true } },
    kommuneField({
      isRequired: true,
      description: label('Kommunen tilpassinga gjeld.', 'Kommunen tilpasningen gjelder.', 'The kommune it applies to.'),
    }),
    {
      name: 'service',
      type: 'relationship',
      relationTo: 'services',
      required: true,
      index: true,
      maxDepth: 1,
      label: label('Teneste', 'Tjeneste', 'Service'),
      admin: {
        allowCreate: false,
        description: label(
          'Fellestenesta som blir tilpassa.',
          'Fellestjenesten som tilpasses.',
          'The shared service it changes.',
        ),
      },
      filterOptions: { kommune: { exists: false } },
      defaultValue: ({ req }: { req?: PayloadRequest }) => prefilled(req, 'service'),
      ...fixedOnceMade,
    },
    jsonField('responsible', responsible, {
      label: label('Ansvarleg hos oss', 'Ansvarlig hos oss', 'Responsible here'),
      description: label(
        'Fyll ut når det er ein annan enn i fellesteksten.',
        'Fyll ut når det er en annen enn i fellesteksten.',
        'Fill in when it differs from the shared text.',
      ),
      component: '/src/admin/slots/ResponsibleField',
    }),
    // What the editor saw of the shared slots, sent along by the form: what changes meanwhile is not hers.
    { name: 'seen', type: 'json', virtual: true, admin: { components: { Field: '/src/admin/override/SeenField' } } },
    ...SLOT_NAMES.map(slotGroup),
    usedByField,
  ],
}
