import { WHOLE, type IsoInstant, type Lang } from '@innbyggarportal/shared-content/contract'
import type { ReviewStep } from '@innbyggarportal/shared-content/changes'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { languageInText, sayIn } from '@innbyggarportal/shared-content/words'
import { changeWords } from '../translations/change-words.ts'
import { plannedWords } from '../translations/planned-words.ts'
import { showInstant } from '../views/show-instant.ts'
import { isPlanned, type ChangeRow } from './read-rows.ts'

/** What is needed to speak of a change: the language of the reader, the moment, and what the fields of the form are called. */
export interface Speaking {
  lang: Lang
  now: IsoInstant
  nameOf: (field: string) => string
}

/** What a change is of, as its form calls it. */
export function sayField({ field, lang: written }: Pick<ChangeRow, 'field' | 'lang'>, { lang, nameOf }: Speaking) {
  const [place = '', slot] = field.split('.')
  const name =
    field === WHOLE
      ? sayIn(changeWords.whole, lang)
      : place === 'slotRules' && slot !== undefined
        ? sayIn(changeWords.ruleFor, lang, { field: nameOf(slot) })
        : nameOf(slot ?? place)
  return written
    ? sayIn(changeWords.inLanguage, lang, { field: name, language: sayIn(languageInText(written), lang) })
    : name
}

/** Where a change that is not published stands, and from when it is to be in force. */
export function sayState({ field, from, hasContent, state }: ChangeRow, { lang }: Speaking): string {
  const isApproved = state === 'approved' || state === 'published' || state === 'dropped'
  const day = from && formatDate(from, lang)
  return [
    isApproved ? day && sayIn(plannedWords.plannedFor, lang, { day }) : sayIn(changeWords[state], lang),
    field === WHOLE && !hasContent && sayIn(changeWords.takeAway, lang),
    !isApproved && day && sayIn(changeWords.aheadFor, lang, { day }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** Who wrote a change, and when; who approved it, when that was somebody else. */
export function sayWho({ at, by, approvedBy }: ChangeRow, { lang, now }: Speaking): string {
  const when = showInstant(at, now, lang)
  return [
    by ? sayIn(changeWords.byWhom, lang, { name: by, when }) : when,
    approvedBy && approvedBy !== by && sayIn(changeWords.approvedBy, lang, { name: approvedBy }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** The words of a step with a change, and what is told when it is taken; approved before its day, a change is not live yet. */
export function sayStep(step: ReviewStep, row: ChangeRow, { lang, now }: Speaking): { does: string; done: string } {
  const isAhead =
    (step === 'approve' || step === 'publish') &&
    row.from !== undefined &&
    isPlanned({ ...row, state: 'approved' }, now)
  if (!isAhead) return { does: sayIn(changeWords.steps[step], lang), done: sayIn(changeWords.done[step], lang) }
  const day = formatDate(row.from!, lang)
  return { does: sayIn(changeWords.approveFor, lang, { day }), done: sayIn(changeWords.isAhead, lang, { day }) }
}
