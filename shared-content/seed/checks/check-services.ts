import { LANGS, SLOT_NAMES, type ContentRecord, type Lang, type Service } from '../../src/contract/index.ts'
import { TOP_THEMES } from '../../src/los/index.ts'
import { localizedIn, sumWords, textsOf } from './texts-of.ts'

const MIN_SLOTS = 7
const MIN_WORDS = 120
const MAX_SUMMARY_WORDS = 40
const MIN_SHARED = 30
const MIN_THEMES = 9
const MIN_TRANSLATED = 10

/** What every service of the seed has, and what they have together. */
export function checkServices(records: readonly ContentRecord[]): string[] {
  const services = records.filter((r) => r.kind === 'service')
  const languagesOf = new Map(records.flatMap((r) => (r.kind === 'kommune' ? [[r.key, r.languages] as const] : [])))
  return [
    ...services.flatMap((s) => checkService(s)),
    ...services.flatMap((s) => checkTitle(s, s.kommune === undefined ? LANGS : (languagesOf.get(s.kommune) ?? []))),
    ...checkBreadth(services.filter((s) => s.kommune === undefined)),
  ]
}

/** Whether all words of a service stand in nn, nb and en. */
export function isTranslated({ title, result, slots }: Service): boolean {
  return localizedIn({ title, result, slots }).every(
    (by) => by.nn !== undefined && by.nb !== undefined && by.en !== undefined,
  )
}

function checkService(s: Service): string[] {
  const filled = SLOT_NAMES.filter((name) => s.slots[name] !== undefined)
  const words = sumWords(textsOf(s.slots, 'nn'))
  const summary = sumWords(textsOf(s.slots.summary, 'nn'))
  const hasLogin = s.slots.selfService?.some((l) => l.login !== 'none') === true
  return [
    filled.length < MIN_SLOTS && `${s.key} has ${filled.length} slots, fewer than ${MIN_SLOTS}`,
    ...(['summary', 'whoCanGet', 'contact', 'legalBasis'] as const).map(
      (name) => !s.slots[name] && `${s.key} lacks ${name}`,
    ),
    !s.slots.howToApply && !s.slots.selfService && `${s.key} says neither how to apply nor where to do it online`,
    hasLogin && !s.slots.otherWays && `${s.key} asks people to log in and gives no other way`,
    words < MIN_WORDS && `${s.key} has ${words} words in nynorsk, fewer than ${MIN_WORDS}`,
    summary > MAX_SUMMARY_WORDS && `${s.key} has a summary of ${summary} words, more than ${MAX_SUMMARY_WORDS}`,
  ].filter((x) => typeof x === 'string')
}

/** Titles stand in lists on every portal, so they are written in every language of the portals that show them. */
function checkTitle(s: Service, languages: readonly Lang[]): string[] {
  return languages.filter((lang) => s.title[lang] === undefined).map((lang) => `${s.key} lacks a title in ${lang}`)
}

function checkBreadth(shared: readonly Service[]): string[] {
  const themes = new Set(shared.flatMap((s) => s.themes).filter((t) => TOP_THEMES.some((top) => top.slug === t)))
  const translated = shared.filter(isTranslated).length
  return [
    shared.length < MIN_SHARED && `${shared.length} shared services, fewer than ${MIN_SHARED}`,
    themes.size < MIN_THEMES && `${themes.size} top themes, fewer than ${MIN_THEMES}`,
    translated < MIN_TRANSLATED && `${translated} services stand in all three languages, fewer than ${MIN_TRANSLATED}`,
  ].filter((x) => typeof x === 'string')
}
