import type { Control } from '../../controls/control.ts'
import { factForm, isFactPointer } from '../../controls/or-fact.ts'

export const prices: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Pris', nb: 'Pris', en: 'Price' },
  columns: [
    {
      name: 'what',
      label: { nn: 'Kva det gjeld', nb: 'Hva det gjelder', en: 'What it is for' },
      control: { type: 'words' },
      isRequired: true,
      isWide: true,
    },
    {
      name: 'amount',
      label: { nn: 'Beløp', nb: 'Beløp', en: 'Amount' },
      isRequired: true,
      control: {
        type: 'either',
        forms: [
          {
            id: 'money',
            label: { nn: 'Likt i alle kommunar', nb: 'Likt i alle kommuner', en: 'The same everywhere' },
            matches: (v) => typeof v === 'object' && v !== null && !isFactPointer(v),
            is: { control: { type: 'kroner' } },
          },
          {
            id: 'free',
            label: { nn: 'Gratis', nb: 'Gratis', en: 'Free' },
            matches: (v) => v === 'free',
            is: { constant: 'free' },
          },
          // A limit or a reduction is a price too: «6 prosent av inntekta», «20 timar gratis».
          factForm(['money', 'percent', 'duration']),
        ],
      },
    },
    {
      name: 'unit',
      label: { nn: 'For kva', nb: 'For hva', en: 'Per' },
      control: { type: 'words' },
      help: {
        nn: 'Til dømes «i månaden» eller «per gong».',
        nb: 'For eksempel «i måneden» eller «per gang».',
        en: 'For example “a month” or “each time”.',
      },
    },
    {
      name: 'condition',
      label: { nn: 'Vilkår', nb: 'Vilkår', en: 'Condition' },
      control: { type: 'words' },
      isExtra: true,
      isWide: true,
    },
    {
      name: 'decidedBy',
      label: { nn: 'Bestemt av', nb: 'Bestemt av', en: 'Decided by' },
      control: { type: 'words' },
      isExtra: true,
      isWide: true,
      help: {
        nn: 'Til dømes «Kommunestyret» eller «Stortinget».',
        nb: 'For eksempel «Kommunestyret» eller «Stortinget».',
        en: 'For example “The municipal council”.',
      },
    },
    {
      name: 'validFrom',
      label: { nn: 'Gjeld frå', nb: 'Gjelder fra', en: 'Valid from' },
      control: { type: 'date' },
      isExtra: true,
    },
    {
      name: 'validTo',
      label: { nn: 'Gjeld til og med', nb: 'Gjelder til og med', en: 'Valid until' },
      control: { type: 'date' },
      isExtra: true,
    },
  ],
}
