'use client'
import type { PortalProgress } from '@innbyggarportal/shared-content/contract'
import { sayTold } from '@innbyggarportal/shared-content/words'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showInstant } from '../views/show-instant.ts'
import { Faults } from './Faults.tsx'
import { useLivePublishing } from './LivePublishing.tsx'
import { cardMark } from './portal-marks.ts'

/** What took less is said as «0 s» and says nothing. */
const SHOWN_MS = 50

/** The part of a portal's card that lives: its state in words, how far a publish has come, what changed and what was kept back. */
export function PortalLive({ kommune, name }: { kommune: string; name: string }) {
  const { seen, view } = useLivePublishing()
  const { lang, say } = useSay()
  const portal = seen.portals.find((p) => p.kommune === kommune)
  const shown = view.portals.find((p) => p.kommune === kommune)
  if (!portal || !shown) return <h3>{name}</h3>
  const { pages, publishedAt, progress, order, refusal, ms } = portal
  const { sign, said } = cardMark(shown, lang)
  const time = (ms / 1000).toLocaleString(lang === 'en' ? 'en' : 'nb', { maximumFractionDigits: 1 })
  const counts = [
    say(dashboardWords.pagesChanged, { count: pages.rendered, total: pages.total }),
    ...(pages.removed > 0 ? [say(dashboardWords.pagesRemoved, { count: pages.removed })] : []),
    ...(ms >= SHOWN_MS ? [say(publishWords.took, { time })] : []),
  ]
  const published = publishedAt
    ? say(dashboardWords.published, { when: showInstant(publishedAt, seen.now, lang) })
    : say(dashboardWords.neverPublished)
  return (
    <>
      <div className="ip-portal-head">
        <h3>{name}</h3>
        <span className={`ip-state ip-is-${shown.state}`}>
          <span aria-hidden="true">{sign} </span>
          {said}
        </span>
      </div>
      {progress && shown.state === 'running' && <ProgressLine progress={progress} name={name} />}
      {order && (
        <p className="ip-order" role="status">
          {say(order === 'rollback' ? publishWords.rollbackOrdered : publishWords.resumeOrdered)}
        </p>
      )}
      {refusal && !order && (
        <p className="ip-dash-error" role="status">
          {sayTold(refusal, lang)}
        </p>
      )}
      {portal.state !== 'pinned' && <p>{`${published}. ${counts.join(', ')}.`}</p>}
      {portal.keptBack.length > 0 && <p>{say(publishWords.stillBefore)}</p>}
      <Faults pages={portal.keptBack.map((page) => ({ ...page, portal: name }))} isOfOne />
    </>
  )
}

function ProgressLine({ progress: { done, of, phase }, name }: { progress: PortalProgress; name: string }) {
  const { say } = useSay()
  const label = `${name}: ${say(publishWords.portalRunning)}`
  return (
    <div className="ip-progress">
      <progress {...(of > 0 ? { value: done, max: of } : {})} aria-label={label} />
      <span>{say(phase ? publishWords[phase] : publishWords.render, { done, of })}</span>
    </div>
  )
}
