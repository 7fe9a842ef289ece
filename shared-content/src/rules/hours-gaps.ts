import type { Rule } from './rule.ts'

/** What is missing or contradicts itself in opening hours. */
export const HOURS_GAPS = {
  'day-not-answered': {
    severity: 'ask',
    advice: {
      nn: 'Er det ope {day}? Det er ikkje sagt for {names}. Legg inn dagen éin gong for heile kommunen under «Kommunar», eller hos kvar kontakt. Til då seier sidene at opningstida kan vere annleis.',
      nb: 'Er det åpent {day}? Det er ikke sagt for {names}. Legg inn dagen én gang for hele kommunen under «Kommuner», eller hos hver kontakt. Inntil da sier sidene at åpningstiden kan være annerledes.',
      en: 'Is it open on {day}? Nothing is said for {names}. Enter the day once for the whole kommune under “Kommuner”, or for each contact. Until then the pages say that the hours may differ.',
    },
  },
  'hours-without-kind': {
    severity: 'ask',
    advice: {
      nn: 'Opningstidene til {names} seier ikkje om det er ope på offentlege fridagar. Vel kva slags opningstid det er, under «Kontaktar».',
      nb: 'Åpningstidene til {names} sier ikke om det er åpent på offentlige fridager. Velg hva slags åpningstid det er, under «Kontakter».',
      en: 'The opening hours of {names} do not say whether it is open on public holidays. Choose the kind of hours, under “Contacts”.',
    },
  },
  'hours-contradict': {
    severity: 'ask',
    advice: {
      nn: 'Opningstidene til {names} seier imot seg sjølve: tider som går over i kvarandre, same dag to gonger, eller ein dag som både er open og stengd. Rett dei.',
      nb: 'Åpningstidene til {names} motsier seg selv: tider som går over i hverandre, samme dag to ganger, eller en dag som både er åpen og stengt. Rett dem.',
      en: 'The opening hours of {names} contradict themselves: hours that overlap, the same day twice, or a day that is both open and closed. Correct them.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
