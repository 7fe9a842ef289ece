'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { publishingNow, type PublishingNow } from '../../publishing/publishing-now.ts'
import { askAgainAfter, isBusy } from './ask-again.ts'
import { follow, type Followed } from './follow-publishing.ts'
import { publishingView, publishState, type PublishingView } from './publishing-view.ts'

/** Something was sent just now, or was over just now: more may come (ms). */
const CLOSE_FOR_MS = 15_000
/** What the page was drawn with is soon looked at again (ms). */
const FIRST_MS = 250
/** A document made this recently was published on the page before this one (ms). What is older was published by somebody else. */
const JUST_NOW_MS = 10_000

/** How publishing stands, kept fresh: several times a second while something runs, seldom else, never unseen; until it is seen what came of what was sent. */
export interface Watched {
  /** Undefined until the first answer. */
  followed: Followed | undefined
  /** The last question got no answer. */
  hasFailed: boolean
  /** Looks at once; closely, several times a second for a while, and until nothing is on its way any more. */
  look: (how: 'once' | 'closely') => void
}

/** With `initial` it asks all the time, and takes in what the page is drawn with anew; without, not before somebody calls `look`. */
export function usePublishing(initial?: PublishingNow): Watched {
  const { config } = useConfig()
  const url = `${config.routes.api}/publishing`
  const isOn = initial !== undefined
  const [followed, setFollowed] = useState(initial && follow(undefined, initial))
  const [answer, setAnswer] = useState<{ seen: PublishingNow | undefined }>()
  const asking = useRef<AbortController>(undefined)
  const closeUntil = useRef(0)
  const isAwaited = useRef(false)
  // Before it is shown: the live parts are not older than the rest of the page.
  useLayoutEffect(() => {
    if (initial) setFollowed((before) => follow(before, initial))
  }, [initial])

  const ask = useCallback(async () => {
    if (document.hidden) return
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    const seen = await fetch(url, { credentials: 'include', signal })
      .then(async (response) => publishingNow.parse(await response.json()))
      .catch(() => undefined)
    if (signal.aborted) return
    if (seen) setFollowed((before) => follow(before, seen))
    setAnswer({ seen })
  }, [url])
  useEffect(() => () => asking.current?.abort(), [])

  useEffect(() => {
    const seen = answer?.seen
    if (seen && isBusy(seen)) closeUntil.current = Date.now() + CLOSE_FOR_MS
    const isClose = Date.now() < closeUntil.current
    if (!isClose && seen && publishState(seen).state === 'idle') isAwaited.current = false
    const again = askAgainAfter(seen, { isOn, isClose, isAwaited: isAwaited.current })
    const ms = answer || !isOn ? again : FIRST_MS
    if (ms === undefined) return
    const timer = setTimeout(() => void ask(), ms)
    return () => clearTimeout(timer)
  }, [answer, ask, isOn])

  useEffect(() => {
    const onVisible = () => {
      if (isOn || isAwaited.current || Date.now() < closeUntil.current) void ask()
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [ask, isOn])

  const look = useCallback(
    (how: 'once' | 'closely') => {
      if (how === 'closely') {
        closeUntil.current = Date.now() + CLOSE_FOR_MS
        isAwaited.current = true
      }
      void ask()
    },
    [ask],
  )
  return { followed, hasFailed: answer !== undefined && answer.seen === undefined, look }
}

/** What came of the document an editor has open, since she last published it; undefined when she has not, and `sent` before anything is known of it. */
export function useOwnPublish(): { own: PublishingView | 'sent' | undefined; hasFailed: boolean; forget: () => void } {
  const { data, id } = useDocumentInfo()
  const updatedAt: unknown = data?.['updatedAt']
  const savedAt = typeof updatedAt === 'string' ? updatedAt : undefined
  const { followed, hasFailed, look } = usePublishing()
  const seen = followed?.seen
  const opened = useRef(savedAt)
  const before = useRef<PublishingNow>(undefined)
  const [since, setSince] = useState<IsoInstant>()

  useEffect(() => look('once'), [look])
  useEffect(() => {
    if (savedAt === undefined || savedAt === opened.current) return
    opened.current = savedAt
    setSince(savedAt)
    look('closely')
  }, [savedAt, look])
  useEffect(() => {
    if (seen === undefined || before.current !== undefined) return
    before.current = seen
    const isNew = Date.parse(seen.now) - Date.parse(String(data?.['createdAt'])) < JUST_NOW_MS
    if (savedAt === undefined || !isNew || !wasPublished(seen, savedAt)) return
    setSince(savedAt)
    look('closely')
  }, [seen, savedAt, data, look])

  const own = () => {
    // A draft publishes nothing, though a planned one asks the portals to look.
    if (since === undefined || data?.['_status'] === 'draft') return undefined
    if (seen === undefined || seen.now < since) return 'sent'
    // Something may be saved that asks nobody for anything.
    if (!wasPublished(seen, since)) return undefined
    return publishingView(seen, since, { before: before.current, documentId: String(id) })
  }
  return { own: own(), hasFailed, forget: () => setSince(undefined) }
}

const wasPublished = ({ newestRequest }: PublishingNow, savedAt: IsoInstant) =>
  newestRequest !== undefined && newestRequest >= savedAt
