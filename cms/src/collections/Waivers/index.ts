import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import type { CollectionConfig } from 'payload'
import { createFrom, mayWith, nobody, nobodyField } from '../../access/index.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { shownBy } from '../../fields/shown-by.ts'
import { slotLabel } from '../../fields/slot-labels.ts'
import { signalPublishing } from '../../hooks/signal-publishing.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { signerField } from '../signer-field.ts'
import { checkWaiver } from './check-waiver.ts'

const fixed = { update: nobodyField }

/** What publishers have decided to live with, for a reason and until a day. Never deleted: it is part of what the kommune declares. */
export const Waivers: CollectionConfig = {
  slug: 'waivers',
  labels: { singular: label('Unntak', 'Unntak', 'Waiver'), plural: label('Unntak', 'Unntak', 'Waivers') },
  admin: {
    group: GROUPS.local,
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'kommune', 'rule', 'until', 'by'],
    listSearchableFields: ['reason', 'rule', 'path'],
    description: label(
      'Merknader som må vurderast, og som den som publiserer svarar for ei tid. Det som stoppar ei side, kan ikkje få unntak.',
      'Merknader som må vurderes, og som den som publiserer svarer for en tid. Det som stopper en side, kan ikke få unntak.',
      'Findings that need a decision, and that a publisher answers for, for a while. What stops a page cannot be waived.',
    ),
  },
  access: {
    read: mayWith('read', 'answers'),
    create: createFrom('create', 'answers'),
    update: mayWith('publish', 'answers'),
    delete: nobody,
  },
  hooks: { beforeChange: [checkWaiver, signalPublishing.beforeChange], afterChange: [signalPublishing.afterChange] },
  disableDuplicate: true,
  fields: [
    kommuneField({
      isRequired: true,
      description: label('Kommunen unntaket gjeld i.', 'Kommunen unntaket gjelder i.', 'The kommune it applies to.'),
    }),
    {
      name: 'rule',
      type: 'text',
      required: true,
      maxLength: 200,
      access: fixed,
      label: label('Regel', 'Regel', 'Rule'),
      admin: {
        description: label(
          'Namnet på regelen, slik det står i merknaden.',
          'Navnet på regelen, slik det står i merknaden.',
          'The name of the rule, as in the finding.',
        ),
      },
    },
    {
      name: 'path',
      type: 'text',
      maxLength: 500,
      access: fixed,
      label: label('Side', 'Side', 'Page'),
      admin: {
        description: label(
          'Adressa til sida, når unntaket gjeld éi side.',
          'Adressen til siden, når unntaket gjelder én side.',
          'The address of the page, when it is about one page.',
        ),
      },
    },
    {
      name: 'service',
      type: 'text',
      maxLength: 80,
      access: fixed,
      label: label('Teneste', 'Tjeneste', 'Service'),
      admin: {
        description: label(
          'Nøkkelen til tenesta, når unntaket gjeld ei teneste.',
          'Nøkkelen til tjenesten, når unntaket gjelder en tjeneste.',
          'The key of the service, when it is about a service.',
        ),
      },
    },
    {
      name: 'slot',
      type: 'select',
      options: SLOT_NAMES.map((value) => ({ value, label: slotLabel(value) })),
      access: fixed,
      label: label('Felt', 'Felt', 'Field'),
    },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      access: fixed,
      label: label('Grunn', 'Grunn', 'Reason'),
      admin: {
        description: label(
          'Kvifor de kan leve med det, så andre forstår.',
          'Hvorfor dere kan leve med det, så andre forstår.',
          'Why you can live with it, so that others understand.',
        ),
      },
    },
    {
      name: 'until',
      type: 'date',
      required: true,
      access: fixed,
      label: label('Til og med', 'Til og med', 'Until'),
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' },
        description: label('Høgst eitt år fram.', 'Høyst ett år fram.', 'At most a year ahead.'),
      },
    },
    {
      name: 'by',
      type: 'text',
      access: { create: nobodyField, update: nobodyField },
      label: label('Av', 'Av', 'By'),
      admin: { readOnly: true },
    },
    signerField('byUser'),
    {
      name: 'isEnded',
      type: 'checkbox',
      defaultValue: false,
      label: label('Avslutta', 'Avsluttet', 'Ended'),
      admin: {
        description: label(
          'Kryss av for å ta merknaden opp att før dagen.',
          'Kryss av for å ta merknaden opp igjen før dagen.',
          'Tick to bring the finding back before the day.',
        ),
      },
    },
    {
      name: 'endedBy',
      type: 'text',
      access: { create: nobodyField, update: nobodyField },
      label: label('Avslutta av', 'Avsluttet av', 'Ended by'),
      admin: { readOnly: true, condition: shownBy('endedBy') },
    },
    signerField('endedByUser'),
  ],
}
