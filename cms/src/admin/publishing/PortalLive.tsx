'use client'
import type { PortalNow } from '../../publishing/publishing-now.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showInstant } from '../views/show-instant.ts'
import { useLivePublishing } from './LivePublishing.tsx'
import { FaultLine } from './FaultLine.tsx'
import { groupFaults } from './group-faults.ts'
import { portalState } from './portal-state.ts'
import { sayKeptBack } from './say-pages.ts'

/** What took less is said as «0 s» and says nothing. */
const SHOWN_MS = 50
const SIGN = { live: '✓', keptBack: '!', pinned: '‖', failed: '!', running: '…', waiting: '…' } as const

/** The part of a portal's card that lives: its state in words, how far a publish has come, what changed and what was kept back. */
export function PortalLive({ kommune, name }: { kommune: string; name: string }) {
  const { seen } = useLivePublishing()
  const { lang, say } = useSay()
  const portal = seen?.portals.find((p) => p.kommune === kommune)
  if (!seen || !portal) return <h3>{name}</h3>
  const { pages, publishedAt } = portal
  const state = portalState(portal, seen)
  const said =
    state === 'keptBack'
      ? sayKeptBack(pages.keptBack, lang)
      : say(
          {
            live: dashboardWords.live,
            pinned: dashboardWords.pinned,
            failed: dashboardWords.failed,
            running: publishWords.portalRunning,
            waiting: publishWords.waiting,
          }[state],
        )
  const counts = [
    say(dashboardWords.pagesChanged, { count: pages.rendered, total: pages.total }),
    ...(pages.removed > 0 ? [say(dashboardWords.pagesRemoved, { count: pages.removed })] : []),
    ...(portal.ms >= SHOWN_MS
      ? [
          say(publishWords.took, {
            time: (portal.ms / 1000).toLocaleString(lang === 'en' ? 'en' : 'nb', { maximumFractionDigits: 1 }),
          }),
        ]
      : []),
  ]
  return (
    <>
      <div className="ip-portal-head">
        <h3>{name}</h3>
        <span className={`ip-state ip-is-${state}`}>
          <span aria-hidden="true">{SIGN[state]} </span>
          {said}
        </span>
      </div>
      {portal.progress && state === 'running' && <ProgressLine progress={portal.progress} name={name} />}
      {portal.order && (
        <p className="ip-order" role="status">
          {say(portal.order === 'rollback' ? publishWords.rollbackOrdered : publishWords.resumeOrdered)}
        </p>
      )}
      {portal.refusal && !portal.order && (
        <p className="ip-dash-error" role="status">
          {portal.refusal}
        </p>
      )}
      {portal.state !== 'pinned' && (
        <p>
          {publishedAt
            ? say(dashboardWords.published, { when: showInstant(publishedAt, seen.now, lang) })
            : say(dashboardWords.neverPublished)}
          .{counts.length > 0 && ` ${counts.join(', ')}.`}
        </p>
      )}
      {portal.keptBack.length > 0 && (
        <>
          <p>{say(publishWords.stillBefore)}</p>
          <ul className="ip-kept-back">
            {groupFaults(portal.keptBack.map((page) => ({ ...page, portal: name }))).map((fault) => (
              <FaultLine key={`${fault.advice.nn} ${fault.href}`} fault={fault} hasPortals={false} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function ProgressLine({
  progress: { done, of, phase },
  name,
}: {
  progress: NonNullable<PortalNow['progress']>
  name: string
}) {
  const { say } = useSay()
  return (
    <div className="ip-progress">
      <progress
        {...(of > 0 ? { value: done, max: of } : {})}
        aria-label={`${name}: ${say(publishWords.portalRunning)}`}
      />
      <span>{say(phase ? publishWords[phase] : publishWords.render, { done, of })}</span>
    </div>
  )
}
