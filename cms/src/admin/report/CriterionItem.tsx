import type { Lang } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { dutyOf, findCriterion, type CriterionReport, type HandCheck } from '@innbyggarportal/shared-content/rules'
import { reportWords } from '../translations/report-words.ts'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { FoundList } from './FoundList.tsx'
import { RecordCheck } from './RecordCheck.tsx'
import { signOf } from './states.ts'

type Props = CriterionReport & {
  kommune: { id: string; name: string }
  lang: Lang
  canRecord: boolean
  checks: readonly HandCheck[]
  links: Readonly<Record<string, string>>
}

/** One criterion: how it stands, how it was checked, what was found and where, and what a person has tried. */
export function CriterionItem({
  criterion: number,
  state,
  how,
  pages,
  findings,
  kommune,
  lang,
  canRecord,
  checks,
  links,
}: Props) {
  const say = (says: Says, values?: Record<string, string | number>) => sayIn(says, lang, values)
  const criterion = findCriterion(number)
  const [newest, ...before] = checks
  const sayCheck = ({ day, by, result, note }: HandCheck) =>
    `${say(reportWords.tried, { day: formatDate(day, lang), who: by, result: say(reportWords[result]).toLowerCase() })}${note ? ` ${note}` : ''}`
  return (
    <li className={`ip-criterion ip-is-${state}`} id={`krav-${number}`}>
      <h3>
        <span>
          {number} {criterion?.name[lang]} <small>({say(reportWords.level, { level: criterion?.level ?? '' })})</small>
        </span>
        <span className="ip-criterion-state">
          <span aria-hidden="true">{signOf(state)} </span>
          {say(reportWords[state])}
        </span>
      </h3>
      <p className="ip-quiet">
        {say(reportWords.checked)}{' '}
        {how.length > 0 ? how.map((h) => say(reportWords[h])).join(', ') : say(reportWords.noMachine)}.
        {pages > 0 && ` ${pages === 1 ? say(reportWords.onOnePage) : say(reportWords.onPages, { count: pages })}.`}
        {!dutyOf(number).isRequired && ` ${say(reportWords.notRequired)}`}
      </p>
      <FoundList findings={findings} links={links} lang={lang} />
      {criterion && (
        <p>
          {say(reportWords.byHandQuestion)} {say(criterion.byHand)}
        </p>
      )}
      {newest && (
        <p>
          <strong>{sayCheck(newest)}</strong>
        </p>
      )}
      {before.length > 0 && (
        <details>
          <summary>{say(reportWords.triedBefore, { count: before.length })}</summary>
          <ul>
            {before.map((check) => (
              <li key={JSON.stringify(check)}>{sayCheck(check)}</li>
            ))}
          </ul>
        </details>
      )}
      {canRecord && <RecordCheck kommune={kommune.id} criterion={number} />}
    </li>
  )
}
