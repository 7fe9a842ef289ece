import { readableEmail, readableHost, type FactValue } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { findFact } from './find-fact.ts'
import { formatDate, formatDuration, formatMoney, formatNumber, formatPhone, phoneHref } from './format-value.ts'
import { FORMAT_WORDS } from './format-words.ts'
import { sayHours } from './say-hours.ts'
import type { Resolution } from './resolution.ts'
import type { FilledFact, Said, Shown } from './resolved.ts'

/** A fact's value in the page's language, with the address it leads to when it is one. */
function sayFactValue(r: Resolution, v: FactValue): Said & { href?: string } {
  const inPage = (text: string, href?: string) =>
    href === undefined ? { text, lang: r.lang } : { text, lang: r.lang, href }
  switch (v.type) {
    case 'text':
      return saidIn(v.value, r.order)
    case 'number':
      return inPage(formatNumber(v.value, r.lang))
    case 'percent':
      return inPage(`${formatNumber(v.value, r.lang)} ${FORMAT_WORDS[r.lang].percent}`)
    case 'money':
      return inPage(formatMoney(v.value, r.lang))
    case 'phone':
      return inPage(formatPhone(v.value), phoneHref(v.value))
    case 'email':
      return inPage(readableEmail(v.value), `mailto:${v.value}`)
    case 'url':
      return inPage(readableAddress(v.value), v.value)
    case 'date':
      return inPage(formatDate(v.value, r.lang))
    case 'duration':
      return inPage(formatDuration(v.value, r.lang))
    case 'hours':
      return inPage(sayHours(r, v.value))
    case 'organisation':
      return saidIn(v.value.name, r.order)
  }
}

/** An address as people say it: `www.tjøme.no/skjema`. */
const readableAddress = (url: string): string =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/^[^/:?#]+/, readableHost)

/** A fact inside running text, as words: its value or its fallback, never a hole. */
export function fillFact(r: Resolution, fact: string): FilledFact {
  const found = findFact(r, fact)
  return found.found
    ? { type: 'fact', fact, isMissing: false, ...sayFactValue(r, found.value) }
    : { type: 'fact', fact, isMissing: true, ...found.fallback }
}

/**
 * A value that stands in a row, or a pointer to a fact of the given type. A fact that is missing, or of a type that
 * does not fit here, shows its words and has no `value`.
 */
export function showOrFact<T>(
  r: Resolution,
  source: T | { fact: string },
  type: FactValue['type'],
  format: (value: T) => string,
): Shown<T> {
  if (!isPointer(source)) return { text: format(source), lang: r.lang, value: source }
  const found = findFact(r, source.fact)
  if (!found.found) return { ...found.fallback, fact: source.fact }
  const { text, lang } = sayFactValue(r, found.value)
  if (found.value.type !== type) return { text, lang, fact: source.fact }
  return { text, lang, value: found.value.value as T, fact: source.fact, ...(type === 'money' && found.holds) }
}

export function isPointer(source: unknown): source is { fact: string } {
  return typeof source === 'object' && source !== null && 'fact' in source
}
