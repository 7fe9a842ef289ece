import type { Says } from '@innbyggarportal/shared-content/words'

/** The words of waivers («unntak»). */
export const waiverWords = {
  waive: { nn: 'Gi unntak', nb: 'Gi unntak', en: 'Waive' },
  title: { nn: 'Unntak på {portal}', nb: 'Unntak på {portal}', en: 'Waiver on {portal}' },
  reason: {
    nn: 'Kvifor kan de leve med dette?',
    nb: 'Hvorfor kan dere leve med dette?',
    en: 'Why can you live with this?',
  },
  reasonMissing: { nn: 'Skriv ein grunn først.', nb: 'Skriv en grunn først.', en: 'Write a reason first.' },
  given: { nn: 'Unntaket er gitt.', nb: 'Unntaket er gitt.', en: 'The waiver is given.' },
  until: { nn: 'Til og med', nb: 'Til og med', en: 'Until' },
  untilHelp: {
    nn: 'Høgst eitt år. Etter dagen står merknaden ope att. Namnet ditt står ved unntaket.',
    nb: 'Høyst ett år. Etter dagen står merknaden åpen igjen. Navnet ditt står ved unntaket.',
    en: 'At most a year. After that day the finding is open again. Your name is shown with the waiver.',
  },
  waivers: { nn: 'Unntak som gjeld', nb: 'Unntak som gjelder', en: 'Waivers in force' },
  because: { nn: 'Grunn: «{reason}»', nb: 'Grunn: «{reason}»', en: 'Reason: “{reason}”' },
  holds: { nn: 'Til og med {day}, av {who}.', nb: 'Til og med {day}, av {who}.', en: 'Until {day}, by {who}.' },
  end: { nn: 'Avslutt unntaket', nb: 'Avslutt unntaket', en: 'End the waiver' },
} as const satisfies Record<string, Says>
