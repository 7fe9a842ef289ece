import { recordId, type ContentRecord } from '../../src/contract/index.ts'
import { textsOf } from './texts-of.ts'

/** Forms that are bokmål only and common enough to slip in. */
const BOKMAL = new Set(
  `avgjør bare behandles behandlet ble bolig boligen byggesak byggesaken dager dem dere deres disse egen egne eie eiendom eiendommen eier ekstrahjelp
  fikk flere flytter fra gjelder gjør gjøre gjøres hjelpen hjem hjemme hjemmet hun hva hvem hver hvert hvilke hvilken hvis hvor hvordan hvorfor ikke
  inntekten jeg kommer kommunens lørdag mandag mer mottar mye måned måneden noe noen onsdager samme sammen selv siden skole skolen skoler
  skriftlige svømme syk sykehjem søknadsskjema tilbud tilbudet tirsdag tirsdager tjeneste tjenesten tjenester torsdager uenig uke uken uker utenfor
  vann vannet vei veien være vært åpen åpent åpningstid øyeblikkelig`.split(/\s+/),
)

/** Names that are gone: bodies, laws and systems with a new name. */
const DEAD_NAMES = [
  /\bfylkesmann\w*/i,
  /\brådmann\w*/i,
  /\bNAV\b/,
  /\bhelsesøst\w*/i,
  /\bHordaland\b/,
  /\bByggSøk\b/i,
  /opplæringslova § (7-1|13-6|13-7)\b/i,
  /barnehagelova § 12 a/i,
]

/** Bokmål words and dead names in nynorsk text. */
export function checkNynorsk(records: readonly ContentRecord[]): string[] {
  return records.flatMap((r) =>
    textsOf(r, 'nn').flatMap((t) => problemsIn(t).map((p) => `${recordId(r)}: «${p}» in «${t}»`)),
  )
}

function problemsIn(text: string): string[] {
  const words = text.match(/[\p{L}]+/gu) ?? []
  return [
    ...words.filter((w) => BOKMAL.has(w.toLowerCase())),
    ...DEAD_NAMES.flatMap((name) => name.exec(text)?.[0] ?? []),
  ]
}
