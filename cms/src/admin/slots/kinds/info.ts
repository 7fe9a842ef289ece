import { LANGUAGE_CHOICES } from '@innbyggarportal/shared-content/words'
import type { Control } from '../../controls/control.ts'
import { urlOrFact } from '../../controls/or-fact.ts'

export const info: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Lenkje', nb: 'Lenke', en: 'Link' },
  columns: [
    {
      name: 'label',
      label: { nn: 'Kva det er', nb: 'Hva det er', en: 'What it is' },
      control: { type: 'words' },
      isRequired: true,
      isWide: true,
    },
    {
      name: 'url',
      label: { nn: 'Nettadresse', nb: 'Nettadresse', en: 'Web address' },
      control: urlOrFact,
      isRequired: true,
      isWide: true,
    },
    {
      name: 'type',
      label: { nn: 'Slag', nb: 'Type', en: 'Kind' },
      isRequired: true,
      control: {
        type: 'select',
        choices: [
          { value: 'page', label: { nn: 'Nettside', nb: 'Nettside', en: 'Web page' } },
          { value: 'brochure', label: { nn: 'Brosjyre', nb: 'Brosjyre', en: 'Brochure' } },
          { value: 'video', label: { nn: 'Film', nb: 'Film', en: 'Video' } },
          { value: 'guide', label: { nn: 'Rettleiing', nb: 'Veiledning', en: 'Guide' } },
        ],
      },
    },
    {
      name: 'language',
      label: { nn: 'Språk', nb: 'Språk', en: 'Language' },
      control: {
        type: 'select',
        choices: LANGUAGE_CHOICES,
        nothing: { nn: 'Same som sida', nb: 'Samme som siden', en: 'Same as the page' },
      },
    },
  ],
}
