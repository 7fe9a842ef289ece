import type { Control } from '../../controls/control.ts'
import { phoneToRing } from '../../controls/or-fact.ts'

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
    {
      name: 'phone',
      label: { nn: 'Telefon', nb: 'Telefon', en: 'Phone' },
      control: phoneToRing,
      help: {
        nn: 'Har kommunen ein kontakt som svarer, vel nummeret til kontakten. Då er det likt overalt.',
        nb: 'Har kommunen en kontakt som svarer, velg nummeret til kontakten. Da er det likt overalt.',
        en: 'If a contact of the kommune answers, choose the number of the contact. Then it is the same everywhere.',
      },
    },
    {
      name: 'note',
      label: { nn: 'Merknad', nb: 'Merknad', en: 'Note' },
      control: { type: 'words' },
      isExtra: true,
      isWide: true,
    },
  ],
}
