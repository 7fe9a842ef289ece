import type { ControlOf } from './control.ts'

/** An organisation outside the kommune: who it is and where to find it. */
export const organisationControl: ControlOf<'group'> = {
  type: 'group',
  columns: [
    {
      name: 'name',
      label: { nn: 'Namn', nb: 'Navn', en: 'Name' },
      control: { type: 'words' },
      isRequired: true,
      isWide: true,
    },
    { name: 'phone', label: { nn: 'Telefon', nb: 'Telefon', en: 'Phone' }, control: { type: 'text', format: 'phone' } },
    {
      name: 'url',
      label: { nn: 'Nettstad', nb: 'Nettsted', en: 'Website' },
      control: { type: 'text', format: 'url', example: 'https://' },
    },
    {
      name: 'orgnummer',
      label: { nn: 'Organisasjonsnummer', nb: 'Organisasjonsnummer', en: 'Organisation number' },
      isExtra: true,
      help: {
        nn: 'Ni siffer, frå Brønnøysundregistra.',
        nb: 'Ni siffer, fra Brønnøysundregistrene.',
        en: 'Nine digits, from the Brønnøysund registers.',
      },
      control: { type: 'text', example: '938 766 223' },
    },
  ],
}
