import { LANGS, type FactValue, type Lang, type Words } from '../contract/index.ts'
import { formatDate, formatDuration, formatMoney, formatNumber, formatPhone } from './format-value.ts'
import { FORMAT_WORDS } from './format-words.ts'

/** The value of a fact as whoever fills it in is told it, in one language or the next best. */
export function valueInWords(v: FactValue, lang: Lang): string {
  const said = (words: Words) => [lang, ...LANGS].flatMap((l) => words[l] ?? [])[0] ?? ''
  switch (v.type) {
    case 'text':
      return said(v.value)
    case 'number':
      return formatNumber(v.value, lang)
    case 'percent':
      return `${formatNumber(v.value, lang)} ${FORMAT_WORDS[lang].percent}`
    case 'money':
      return formatMoney(v.value, lang)
    case 'phone':
      return formatPhone(v.value)
    case 'date':
      return formatDate(v.value, lang)
    case 'duration':
      return formatDuration(v.value, lang)
    case 'organisation':
      return said(v.value.name)
    case 'email':
    case 'url':
      return v.value
    case 'hours':
      return v.value.weekly.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
  }
}
