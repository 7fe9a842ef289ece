'use client'
import { useRouter } from 'next/navigation'
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishState } from './publish-state.ts'
import { usePublishingNow, type Watched } from './use-publishing-now.ts'

/** What waits for the reader is read again this often, and when a publish is over. */
const REFRESH_MS = 20_000
const Publishing = createContext<Watched | null>(null)

/** How publishing stands, for what is drawn inside {@link LivePublishing}. */
export function useLivePublishing(): Watched {
  const watched = useContext(Publishing)
  if (watched === null) throw new Error('useLivePublishing is for what is drawn inside LivePublishing.')
  return watched
}

/** Keeps what it holds fresh: the live parts by asking, the rest by drawing the page again when a publish is over. */
export function LivePublishing({ initial, children }: { initial: PublishingNow; children: ReactNode }) {
  const router = useRouter()
  const watched = usePublishingNow({ initial })
  // The page is drawn again from what is newest, and then the live parts must not be older than the rest of it.
  const seen = watched.seen && watched.seen.now > initial.now ? watched.seen : initial
  const mark = markOf(seen)
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
  return <Publishing.Provider value={{ ...watched, seen }}>{children}</Publishing.Provider>
}

/** What the cards were drawn from; undefined while something runs, when drawing them again would soon be wrong. */
function markOf(seen: PublishingNow): string | undefined {
  if (publishState(seen).state === 'running') return undefined
  return JSON.stringify(
    seen.portals.map(({ kommune, state, release, checkedAt, order }) => [kommune, state, release, checkedAt, order]),
  )
}
