import {
  factValue,
  hours,
  LANGS,
  SLOT_NAMES,
  slotDef,
  words,
  type Lang,
} from '@innbyggarportal/shared-content/contract'
import { LANGUAGES, sayIn } from '@innbyggarportal/shared-content/words'
import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'
import { asGroup } from '../../document/as-group.ts'
import { readDay } from '../../document/read-day.ts'
import { hoursControl } from '../controls/hours.ts'
import { showValue } from '../controls/show-value.ts'
import { specialDaysControl } from '../controls/special-days.ts'
import { factValueControls } from '../fields/fact-value-controls.ts'
import { responsibleControl } from '../slots/responsible.ts'
import { slotLines } from '../override/slot-lines.ts'
import { meetingWords } from '../translations/meeting-words.ts'
import { wordsIn } from '../unsaved/words-in.ts'

interface Reader {
  lang: Lang
  i18n: I18nClient
}

/** The value of a field in words, line by line; empty when there is none. Not of what refers to other documents. */
export function sayField(field: ClientField, value: unknown, path: string, { lang, i18n }: Reader): string {
  switch (field.type) {
    case 'checkbox':
      return sayIn(value === true ? meetingWords.yes : meetingWords.no, lang)
    case 'select':
    case 'radio': {
      const { options } = field
      return [value ?? []]
        .flat()
        .map((chosen) => {
          const option = options.find((o) => (typeof o === 'string' ? o : o.value) === chosen)
          return option && typeof option !== 'string' ? getTranslation(option.label, i18n) : String(chosen)
        })
        .join(', ')
    }
    case 'date':
      return showValue({ type: 'date' }, readDay(value), lang)
    case 'json':
      return sayJson(value, path, lang)
    default:
      return wordsIn(value)
  }
}

function sayJson(value: unknown, path: string, lang: Lang): string {
  if (value === null || value === undefined) return ''
  const slot = SLOT_NAMES.find((name) => path === name || path === `${name}.content`)
  if (slot !== undefined && slotDef(slot).kind !== 'text') return slotLines(slot, value, lang).join('\n')
  if (path.split('.')[0] === 'responsible') return showValue(responsibleControl, value, lang)
  if (path === 'specialDays') return showValue(specialDaysControl, value, lang)
  const said = words.safeParse(value).data
  if (said) {
    const written = LANGS.filter((l) => said[l])
    return written.map((l) => (written.length === 1 ? said[l] : `${LANGUAGES[l].own}: ${said[l]}`)).join('\n')
  }
  if (hours.safeParse(value).success)
    return hoursControl.columns
      .map((c) => showValue(c.control, asGroup(value)[c.name], lang))
      .join('\n')
      .trim()
  const fact = factValue.safeParse(value).data
  return fact ? showValue(factValueControls[fact.type], fact.value, lang) : wordsIn(value)
}
