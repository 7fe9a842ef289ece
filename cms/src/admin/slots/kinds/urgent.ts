import type { Control } from '../../controls/control.ts'
import { phoneOrFact } from '../../controls/or-fact.ts'

export const urgent: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Nummer å ringje', nb: 'Nummer å ringe', en: 'Number to call' },
  columns: [
    {
      name: 'label',
      label: { nn: 'Kva det gjeld', nb: 'Hva det gjelder', en: 'What it is about' },
      control: { type: 'words' },
      isRequired: true,
      help: {
        nn: 'Til dømes «Fare for liv» eller «Legevakta».',
        nb: 'For eksempel «Fare for liv» eller «Legevakten».',
        en: 'For example “Danger to life” or “Emergency clinic”.',
      },
    },
    { name: 'phone', label: { nn: 'Telefon', nb: 'Telefon', en: 'Phone' }, control: phoneOrFact },
    {
      name: 'note',
      label: { nn: 'Merknad', nb: 'Merknad', en: 'Note' },
      control: { type: 'words' },
      isExtra: true,
      isWide: true,
    },
  ],
}
