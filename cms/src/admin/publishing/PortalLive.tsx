'use client'
import { sayTold } from '@innbyggarportal/shared-content/words'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showInstant } from '../views/show-instant.ts'
import { Faults } from './Faults.tsx'
import { useLivePublishing } from './LivePublishing.tsx'
import { cardMark } from './say-publishing.ts'

/** What took less is said as «0 s» and says nothing. */
const SHOWN_MS = 50

/** The part of a portal's card that lives: its state in words, how far a publish has come, what changed and what was kept back. */
export function PortalLive({ kommune, name }: { kommune: string; name: string }) {
  const { seen, view } = useLivePublishing()
  const { lang, say } = useSay()
  const portal = view.portals.find((p) => p.kommune === kommune)
  if (!portal) return <h3>{name}</h3>
  const { shown, pages, publishedAt, progress, order, refusal, ms } = portal
  const { sign, said } = cardMark(portal, lang)
  const time = (ms / 1000).toLocaleString(lang === 'en' ? 'en' : 'nb', { maximumFractionDigits: 1 })
  const came = [
    say(dashboardWords.pagesChanged, { count: pages.rendered, total: pages.total }),
    ...(pages.removed > 0 ? [say(dashboardWords.pagesRemoved, { count: pages.removed })] : []),
    ...(ms >= SHOWN_MS ? [say(publishWords.took, { time })] : []),
  ].join(', ')
  const published = publishedAt
    ? say(dashboardWords.published, { when: showInstant(publishedAt, seen.now, lang) })
    : say(dashboardWords.neverPublished)
  return (
    <>
      <div className="ip-portal-head">
        <h3>{name}</h3>
        <span className={`ip-state ip-is-${shown}`}>
          <span aria-hidden="true">{sign} </span>
          {said}
        </span>
      </div>
      {progress && shown === 'running' && (
        <div className="ip-progress">
          <progress
            {...(progress.of > 0 ? { value: progress.done, max: progress.of } : {})}
            aria-label={`${name}: ${say(publishWords.portalRunning)}`}
          />
          <span>{say(publishWords[progress.phase ?? 'render'], { done: progress.done, of: progress.of })}</span>
        </div>
      )}
      {(order || refusal) && (
        <p className={order ? undefined : 'ip-dash-error'} role="status">
          {order ? say(publishWords[`${order}Ordered`]) : refusal && sayTold(refusal, lang)}
        </p>
      )}
      {portal.state !== 'pinned' && <p>{`${published}. ${came}.`}</p>}
      {portal.keptBack.length > 0 && <p>{say(publishWords.stillBefore)}</p>}
      <Faults pages={portal.keptBack.map((page) => ({ ...page, portal: name }))} isOfOne />
    </>
  )
}
