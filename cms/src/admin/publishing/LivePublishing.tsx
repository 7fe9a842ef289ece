'use client'
import { useRouter } from 'next/navigation'
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { publishingView, type PublishingView } from './publishing-view.ts'
import { sayStanding, sayTime } from './say-publishing.ts'
import { usePublishing } from './use-publishing.ts'

/** What waits for the reader is read again this often, and when a publish is over. */
const REFRESH_MS = 20_000

type Live = Pick<ReturnType<typeof usePublishing>, 'hasFailed' | 'ask'> & { seen: PublishingNow; view: PublishingView }
const Publishing = createContext<Live | null>(null)

/** How publishing stands, for what is drawn inside {@link LivePublishing}. */
export function useLivePublishing(): Live {
  const live = useContext(Publishing)
  if (live === null) throw new Error('useLivePublishing is for what is drawn inside LivePublishing.')
  return live
}

/** Keeps what it holds fresh: the live parts by asking, the rest by drawing the page again when a publish is over. */
export function LivePublishing({ initial, children }: { initial: PublishingNow; children: ReactNode }) {
  const router = useRouter()
  const { seen: asked, since, hasFailed, ask } = usePublishing(initial)
  // The live parts are not older than the rest of the page.
  const seen = asked && asked.now > initial.now ? asked : initial
  const view = useMemo(() => publishingView(seen, since), [seen, since])
  // What the cards are drawn from; undefined while something runs, when drawing them again would soon be wrong.
  const mark =
    view.state === 'running'
      ? undefined
      : JSON.stringify(seen.portals.map((p) => [p.kommune, p.state, p.release, p.checkedAt, p.order]))
  const drawn = useRef(mark)
  useEffect(() => {
    if (mark === undefined || mark === drawn.current) return
    drawn.current = mark
    router.refresh()
  }, [mark, router])
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, REFRESH_MS)
    return () => clearInterval(timer)
  }, [router])
  return <Publishing.Provider value={{ seen, view, hasFailed, ask }}>{children}</Publishing.Provider>
}

/** How publishing goes, in one sentence, told to those who listen when it turns. The clock beside it is only for the eye. */
export function PublishingStatus() {
  const { seen, view, hasFailed } = useLivePublishing()
  const { lang, say } = useSay()
  const isKeptBack = view.state === 'idle' && seen.portals.some((p) => p.pages.keptBack > 0)
  return (
    <p className={`ip-dash-state ip-is-${hasFailed ? 'stalled' : isKeptBack ? 'keptBack' : view.state}`}>
      <span role="status">{hasFailed ? say(publishWords.notSeen) : sayStanding(seen, view, lang)}</span>
      {view.left !== undefined && <span> {say(publishWords.timeLeft, { time: sayTime(view.left, lang) })}</span>}
    </p>
  )
}
