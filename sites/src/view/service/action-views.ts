import type { Lang } from '@innbyggarportal/shared-content/contract'
import { formatDate, formatDuration, type ResolvedContents } from '@innbyggarportal/shared-content/resolve'
import { languageNames } from '../../text/language-names.ts'
import { lowerFirst } from '../../text/lower-first.ts'
import { ui } from '../../text/ui-words.ts'
import { nextDeadline } from './next-deadline.ts'
import type { ActionView } from '../page-view.ts'
import type { ViewContext } from '../view-context.ts'

type LinkRow = ResolvedContents['links'][number]

const LOGIN = { none: 'loginNone', substantial: 'loginSubstantial', high: 'loginHigh' } as const

/** What can be done online, with login, time and language in words, and the next of its own deadlines. */
export function actionViews(
  c: ViewContext,
  rows: readonly LinkRow[],
  deadlines: ResolvedContents['deadlines'],
): ActionView[] {
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    ...(row.url && { url: row.url }),
    ...(row.fallback && { fallback: row.fallback }),
    facts:
      row.url === undefined
        ? []
        : [
            ui(c.lang, LOGIN[row.login]),
            ...(row.minutes ? [takesAbout(row.minutes, c.lang)] : []),
            ...(row.language && row.language !== c.lang
              ? [ui(c.lang, 'linkLanguage', { language: languageNames([row.language], c.lang) })]
              : []),
            ...deadlineFacts(
              c,
              deadlines.filter(({ action }) => action === row.id),
            ),
          ],
  }))
}

const takesAbout = (minutes: number, lang: Lang): string =>
  ui(lang, 'takesAbout', { time: formatDuration({ amount: minutes, unit: 'minutes' }, lang) })

function deadlineFacts(c: ViewContext, rows: ResolvedContents['deadlines']): string[] {
  const next = nextDeadline(rows, c.asOf)
  if (next === null) return []
  c.resolution.changesAt.push(next.changesAt)
  const date = formatDate(next.day, c.lang)
  return [
    next.what.lang === c.lang
      ? ui(c.lang, 'nextDeadline', { date, what: lowerFirst(next.what.text, c.lang, [c.kommune.name]) })
      : ui(c.lang, 'nextDeadlineOnly', { date }),
  ]
}
