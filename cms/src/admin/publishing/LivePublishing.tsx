'use client'
import { useRouter } from 'next/navigation'
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishingView, type PublishingView } from './publishing-view.ts'
import { usePublishing, type Watched } from './use-publishing.ts'

/** What waits for the reader is read again this often, and when a publish is over. */
const REFRESH_MS = 20_000

interface Live extends Pick<Watched, 'hasFailed' | 'look'> {
  seen: PublishingNow
  view: PublishingView
  /** A publish has been noticed, and what came of it is told. */
  isTold: boolean
}
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
  const { followed, hasFailed, look } = usePublishing(initial)
  const { seen, since } = followed ?? { seen: initial, since: undefined }
  const view = useMemo(() => publishingView(seen, since), [seen, since])
  // What the cards are drawn from; undefined while something runs, when drawing them again would soon be wrong.
  const mark =
    view.progress.state === 'running'
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
  const live = { seen, view, isTold: since !== undefined, hasFailed, look }
  return <Publishing.Provider value={live}>{children}</Publishing.Provider>
}
