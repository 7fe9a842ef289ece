import type { Control } from '../../controls/control.ts'

export const contacts: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Kontakt', nb: 'Kontakt', en: 'Contact' },
  columns: [
    {
      name: 'role',
      label: { nn: 'Kontaktrolle', nb: 'Kontaktrolle', en: 'Contact role' },
      control: { type: 'pick', source: 'contact-roles' },
      isRequired: true,
      isWide: true,
      help: {
        nn: 'Kvar kommune seier sjølv kven som har rolla hos dei.',
        nb: 'Hver kommune sier selv hvem som har rollen hos dem.',
        en: 'Each kommune says who has the role there.',
      },
    },
    {
      name: 'about',
      label: { nn: 'Om kva', nb: 'Om hva', en: 'About what' },
      control: { type: 'words' },
      isExtra: true,
      isWide: true,
    },
  ],
}
