import { LANGS, money, duration, dateOrYearly, type Lang } from '@innbyggarportal/shared-content/contract'
import { FORMAT_WORDS, formatDate, formatDuration, formatMoney } from '@innbyggarportal/shared-content/resolve'
import { sayIn } from '@innbyggarportal/shared-content/words'
import { asGroup, asRows } from '../../document/as-group.ts'
import type { Column, Control } from './control.ts'
import { isEmpty } from './is-empty.ts'

/** A value in words, for reading: the title of a row, shared content beside local. Empty when nothing is filled in. */
export function showValue(control: Control, value: unknown, lang: Lang): string {
  if (isEmpty(value)) return ''
  switch (control.type) {
    case 'words': {
      const w = asGroup(value)
      return String([lang, ...LANGS].map((l) => w[l]).find((t) => !isEmpty(t)) ?? '')
    }
    case 'kroner': {
      const read = money.safeParse(value)
      return read.success ? formatMoney(read.data, lang) : ''
    }
    case 'duration': {
      const read = duration.safeParse(value)
      return read.success ? formatDuration(read.data, lang) : ''
    }
    case 'date':
    case 'yearlyDate': {
      const read = dateOrYearly.safeParse(value)
      return read.success ? formatDate(read.data, lang) : ''
    }
    case 'weekdays':
      return (Array.isArray(value) ? value : [])
        .flatMap((d) => FORMAT_WORDS[lang].weekdays[Number(d) - 1] ?? [])
        .join(', ')
    case 'check':
      return value === true ? sayIn(control.text, lang) : ''
    case 'select': {
      const choice = control.choices.find((c) => c.value === value)
      return choice ? sayIn(choice.label, lang) : String(value)
    }
    case 'fact':
      return `{${String(asGroup(value).fact ?? '')}}`
    case 'role':
      return `{${String(asGroup(value)['role'] ?? '')}}`
    case 'either': {
      const form = control.forms.find((f) => f.matches(value))
      return form === undefined
        ? ''
        : 'control' in form.is
          ? showValue(form.is.control, value, lang)
          : sayIn(form.label, lang)
    }
    case 'tagged':
      return showValue(control.column.control, asGroup(value)[control.column.name], lang)
    case 'group':
      return showColumns(control.columns, asGroup(value), lang).join(' · ')
    case 'rows':
      return showRows(control.columns, value, lang).join('\n')
    case 'number':
      return `${String(value)}${control.unit ? ` ${sayIn(control.unit, lang)}` : ''}`
    case 'text':
    case 'time':
    case 'pick':
      return String(value)
    case 'rowOf':
      return ''
  }
}

/** One line per row, its filled values after each other. */
export function showRows(columns: readonly Column[], value: unknown, lang: Lang): string[] {
  return asRows(value)
    .map((row) => showColumns(columns, row, lang).join(' · '))
    .filter((line) => line !== '')
}

function showColumns(columns: readonly Column[], group: Record<string, unknown>, lang: Lang): string[] {
  return columns.map((c) => showValue(c.control, group[c.name], lang)).filter((t) => t !== '')
}

/** What to call a row: its first filled value, or what kind it is and its number. */
export function rowTitle(
  control: { columns: readonly Column[]; row: Record<Lang, string> },
  row: Record<string, unknown>,
  index: number,
  lang: Lang,
): string {
  const [first] = control.columns
  const said = first ? showValue(first.control, row[first.name], lang) : ''
  return said === '' ? `${sayIn(control.row, lang)} ${index + 1}` : said
}

/** What a row holds besides what it is called, in one line. */
export function restOfRow(columns: readonly Column[], row: Record<string, unknown>, lang: Lang): string {
  return showColumns(columns.slice(1), row, lang).join(' · ')
}
