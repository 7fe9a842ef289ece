import type { Lang } from '@innbyggarportal/shared-content/contract'
import type { Owner } from '../../publishing/finding-owner.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'
import type { DraftLine } from './read-waiting.ts'

interface Props {
  drafts: DraftLine[]
  facts: number
  faults: Record<Owner, number>
  lang: Lang
  admin: string
}

/** What the reader sees and others must do: said in a sentence, and not counted as hers. Her own drafts stay within reach. */
export function WaitingOnOthers({ drafts, facts, faults, lang, admin }: Props) {
  return (
    <div className="ip-dash-quiet">
      {drafts.length > 0 && (
        <details>
          <summary>{sayIn(dashboardWords.draftsWait, lang, { count: drafts.length })}</summary>
          <ul>
            {drafts.map((d) => (
              <li key={d.id}>
                <a href={`${admin}/collections/${d.collection}/${d.id}`}>{d.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {facts > 0 && <p>{sayIn(dashboardWords.factsWait, lang, { count: facts })}</p>}
      {faults.region > 0 && <p>{sayIn(dashboardWords.waitsForRegion, lang, { count: faults.region })}</p>}
      {faults.kommune > 0 && <p>{sayIn(dashboardWords.waitsForKommune, lang, { count: faults.kommune })}</p>}
    </div>
  )
}
