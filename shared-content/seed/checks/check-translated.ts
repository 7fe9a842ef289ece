import {
  LANGS,
  recordId,
  type ContentRecord,
  type FactDefinition,
  type Lang,
  type LocalFact,
  type Override,
  type Service,
  type Words,
} from '../../src/contract/index.ts'
import { isTranslated } from './check-services.ts'
import { localizedIn } from './texts-of.ts'

/** What most people come for: complete in every language of the region. */
const MOST_USED = [
  'barnehageplass',
  'bustotte',
  'byggjesoknad',
  'eigedomsskatt',
  'fastlege',
  'flytte-hit',
  'heimesjukepleie',
  'helsestasjon',
  'innsyn-i-dokument',
  'kommunale-avgifter',
  'kulturskule',
  'ledige-stillingar',
  'legevakt',
  'nabovarsel',
  'okonomisk-sosialhjelp',
  'parkeringsloyve-forflytningshemma',
  'renovasjon',
  'sfo',
  'sjukeheimsplass',
  'skulestart',
  'startlan',
  'tommeplan',
  'vatn-og-avlop',
  'vatnet-er-borte',
]

/** What a page cannot do without for somebody who reads no Norwegian: whom to ring, what to press, what it costs, when. */
const WORDS_THAT_MATTER = ['urgent', 'selfService', 'deadlines', 'price', 'contact'] as const

/**
 * Services without the words that matter in every language of those who show them, the most used services without all
 * their words in nn, nb and en, what a kommune has written of its own about them without the languages it offers, and
 * facts that leave a hole in a translated page.
 */
export function checkTranslated(records: readonly ContentRecord[]): string[] {
  const translated = records.filter((r) => r.kind === 'service').filter((s) => !s.kommune && isTranslated(s))
  const languagesOf = new Map(records.flatMap((r) => (r.kind === 'kommune' ? [[r.key, r.languages] as const] : [])))
  const used = new Set(translated.flatMap((s) => factsIn(s.slots)))
  return [
    ...MOST_USED.filter((key) => !translated.some((s) => s.key === key)).map(
      (key) => `${key} does not stand in all three languages`,
    ),
    ...records.flatMap((r) => {
      if (r.kind === 'service') return missingWords(r, r.kommune === undefined ? LANGS : languagesOf.get(r.kommune))
      if (r.kind === 'factDefinition' && used.has(r.key)) return holesIn(recordId(r), definitionWords(r))
      if (r.kind === 'localFact' && used.has(r.fact)) return holesIn(recordId(r), valueWords(r))
      if (r.kind === 'override' && MOST_USED.includes(r.service)) return ownHoles(r, languagesOf.get(r.kommune) ?? [])
      return []
    }),
  ]
}

const definitionWords = (d: FactDefinition): Words[] => [d.label, d.fallback]

function valueWords({ value }: LocalFact): Words[] {
  if (value.type === 'text') return [value.value]
  return value.type === 'organisation' ? [value.value.name] : []
}

function holesIn(where: string, all: readonly Words[]): string[] {
  return all
    .filter((by) => !by.nn || !by.nb || !by.en)
    .map((by) => `${where}: «${by.nn ?? ''}» does not stand in all three languages`)
}

function ownHoles(o: Override, languages: readonly Lang[]): string[] {
  return localizedIn([o.slots, o.responsible]).flatMap((by) =>
    languages.filter((lang) => by[lang] === undefined).map((lang) => `${recordId(o)} lacks words in ${lang}`),
  )
}

function missingWords(s: Service, languages: readonly Lang[] = []): string[] {
  const steps = s.slots.selfService ? [] : [s.slots.howToApply]
  return localizedIn([s.title, ...WORDS_THAT_MATTER.map((slot) => s.slots[slot]), steps]).flatMap((by) =>
    languages.filter((lang) => !by[lang]).map((lang) => `${s.key} lacks words that matter in ${lang}`),
  )
}

function factsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, v]) => (field === 'fact' && typeof v === 'string' ? [v] : factsIn(v)))
}
