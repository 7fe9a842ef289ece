import type { Control } from '../../controls/control.ts'
import { urlOrFact } from '../../controls/or-fact.ts'

export const documents: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Ting å ha klart', nb: 'Ting å ha klart', en: 'Thing to have ready' },
  columns: [
    {
      name: 'what',
      label: { nn: 'Kva ein må ha', nb: 'Hva man må ha', en: 'What one needs' },
      control: { type: 'words' },
      isRequired: true,
      isWide: true,
    },
    {
      name: 'when',
      label: { nn: 'Når det trengst', nb: 'Når det trengs', en: 'When it is needed' },
      control: { type: 'words' },
      isWide: true,
      help: {
        nn: 'Til dømes «Dersom de er to føresette». La stå tomt når alle treng det.',
        nb: 'For eksempel «Hvis dere er to foresatte». La stå tomt når alle trenger det.',
        en: 'For example “If there are two guardians”. Leave it empty when everybody needs it.',
      },
    },
    {
      name: 'url',
      label: { nn: 'Kvar ein finn det', nb: 'Hvor man finner det', en: 'Where to find it' },
      control: urlOrFact,
      isExtra: true,
      isWide: true,
    },
  ],
}
