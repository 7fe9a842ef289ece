import { recordId, type ContentRecord, type Lang, type Responsible } from '../../src/contract/index.ts'
import { textsOf } from './texts-of.ts'

interface Fault {
  lang: Lang
  form: RegExp
  why: string
}

/** Faults of wording that a reader stumbles over, by the form they take. The citizen is «du», never «de» or «dere». */
const FAULTS: readonly Fault[] = [
  { lang: 'nn', form: /(?<!\p{L})(de|dykk|dykkar)(?!\p{L})/iu, why: 'is not «du»' },
  { lang: 'nb', form: /(?<!\p{L})dere(?!\p{L})/iu, why: 'is not «du»' },
  {
    lang: 'nn',
    form: /(?<!\p{L})\p{L}*(kommunen|regionen|skulen|barnehagen|legevakta|biblioteket|selskapet|fylket|staten) (sin|si|sitt|sine)(?!\p{L})/iu,
    why: 'is a genitive nobody needs',
  },
  { lang: 'nn', form: /Vanlegvis tek det (?=[\d{])/u, why: 'does not say what takes time' },
  { lang: 'nb', form: /Vanligvis tar det (?=[\d{])/u, why: 'does not say what takes time' },
  { lang: 'nb', form: /(?<!\p{L})urolig for (et|barn)/iu, why: 'should be «bekymret for»' },
  { lang: 'en', form: /complain about (your|the)/iu, why: 'should be “appeal”' },
  { lang: 'en', form: /public( (and|or) private)? kindergarten/iu, why: 'should be “municipal kindergarten”' },
]

/** What Norwegian name a foreigner has to know to be understood on the phone, by service: the English page says it. */
const NAMES_TO_KNOW: Readonly<Record<string, RegExp>> = {
  legevakt: /legevakt/i,
  fastlege: /fastlege/i,
  bustotte: /bostøtte/i,
  sfo: /\bSFO\b/,
  startlan: /startlån/i,
}

/** Wording that is wrong by its form, bodies that are named twice running, and names an English page leaves out. */
export function checkWording(records: readonly ContentRecord[]): string[] {
  return records.flatMap((r) => [
    ...FAULTS.flatMap(({ lang, form, why }) =>
      textsOf(r, lang).flatMap((t) => {
        const found = form.exec(t)?.[0]
        return found === undefined ? [] : [`${recordId(r)}: «${found.trim()}» ${why}, in «${t}»`]
      }),
    ),
    ...('responsible' in r && r.responsible
      ? namedTwice(r.responsible).map((n) => `${recordId(r)} says ${n} twice`)
      : []),
    ...(r.kind === 'service' ? missingNames(r.key, textsOf([r.title, r.slots.summary], 'en')) : []),
  ])
}

/** The page says who answers; a note that begins with the same name says it again. */
function namedTwice({ body, note }: Responsible): string[] {
  const names = new Set(Object.values(body?.name ?? {}))
  return [...names].filter((name) => Object.values(note ?? {}).some((said) => said.includes(name)))
}

function missingNames(service: string, english: readonly string[]): string[] {
  const name = NAMES_TO_KNOW[service]
  return name === undefined || english.some((t) => name.test(t))
    ? []
    : [`service/${service} does not name ${name.source} in English`]
}
