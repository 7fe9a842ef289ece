import type { Control } from '../../controls/control.ts'

export const steps: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Steg', nb: 'Steg', en: 'Step' },
  columns: [
    {
      name: 'text',
      label: { nn: 'Kva ein gjer', nb: 'Hva man gjør', en: 'What one does' },
      control: { type: 'words', isLong: true },
      isRequired: true,
      isWide: true,
      help: {
        nn: 'Éi handling i kvart steg, og byrj med verbet: «Finn fram …».',
        nb: 'Én handling i hvert steg, og begynn med verbet: «Finn fram …».',
        en: 'One action in each step, starting with the verb: “Find …”.',
      },
    },
  ],
}
