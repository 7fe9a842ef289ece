import type { Control } from '../../controls/control.ts'
import { durationOrFact } from '../../controls/or-fact.ts'

export const processing: Control = {
  type: 'group',
  columns: [
    {
      name: 'legalLimit',
      label: { nn: 'Frist etter lova', nb: 'Frist etter loven', en: 'Limit set by law' },
      control: durationOrFact,
      help: {
        nn: 'Så lenge kan kommunen høgst bruke. La stå tomt når lova ikkje seier noko.',
        nb: 'Så lenge kan kommunen høyst bruke. La stå tomt når loven ikke sier noe.',
        en: 'The longest the kommune may take. Leave it empty when the law is silent.',
      },
    },
    { name: 'usual', label: { nn: 'Vanleg tid', nb: 'Vanlig tid', en: 'Usual time' }, control: durationOrFact },
    {
      name: 'text',
      label: { nn: 'Kva som skjer', nb: 'Hva som skjer', en: 'What happens' },
      control: { type: 'words', isLong: true },
      isWide: true,
    },
  ],
}
