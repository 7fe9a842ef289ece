import type { Lang } from '@innbyggarportal/shared-content/contract'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { sayNames } from '../translations/say-names.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'
import type { WaitingFault } from './waiting-faults.ts'

interface Props {
  title: string
  help: string
  faults: WaitingFault[]
  lang: Lang
}

const MAX_FAULTS = 8

/** What somebody must mend or decide on, each with the way to its field; nothing when there is nothing. */
export function WaitingFaults({ title, help, faults, lang }: Props) {
  if (faults.length === 0) return null
  return (
    <div>
      <h3>
        {title} ({faults.length})
      </h3>
      <p className="ip-dash-quiet">{help}</p>
      <ul>
        {faults.slice(0, MAX_FAULTS).map(({ advice, slot, href, portals }) => (
          <li key={`${advice} ${slot} ${href}`}>
            <strong>{sayNames(portals, lang)}:</strong> {advice}{' '}
            {href && (
              <a href={href}>
                {sayIn(publishWords.toField, lang)}
                {slot && ` «${slot}»`}
              </a>
            )}
          </li>
        ))}
      </ul>
      {faults.length > MAX_FAULTS && (
        <p className="ip-dash-quiet">{sayIn(dashboardWords.more, lang, { count: faults.length - MAX_FAULTS })}</p>
      )}
    </div>
  )
}
