'use client'
import { toMillis, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { publishingNow, type PublishingNow } from '../../publishing/publishing-now.ts'
import { askAgainAfter, begin, follow, type Watched } from './follow-publishing.ts'
import { asHers, publishingView, type PublishingView } from './publishing-view.ts'

/** A document made this recently was published on the page before this one (ms). What is older was published by somebody else. */
const JUST_NOW_MS = 10_000

/**
 * How publishing stands, kept fresh, never unseen. With `initial`, what the page was drawn with, it is asked all the time;
 * without, until it is seen what came of what `sentAt` says was sent. `ask` asks at once.
 */
export function usePublishing(
  initial?: PublishingNow,
  sentAt: (watched: Watched) => IsoInstant | undefined = () => undefined,
) {
  const { config } = useConfig()
  const url = `${config.routes.api}/publishing`
  const [watched, take] = useReducer(follow, initial, begin)
  const asking = useRef<AbortController>(undefined)
  const ask = useCallback(() => {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    void fetch(url, { credentials: 'include', signal })
      .then(async (response) => publishingNow.parse(await response.json()))
      .catch(() => undefined)
      .then((seen) => {
        if (!signal.aborted) take(seen)
      })
  }, [url])
  useEffect(() => () => asking.current?.abort(), [])

  const sent = sentAt(watched)
  const pause = askAgainAfter(watched, initial !== undefined, sent)
  useEffect(() => {
    if (pause === undefined) return
    const look = () => {
      if (!document.hidden) ask()
    }
    const timer = setTimeout(look, pause)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [watched, pause, ask])
  return { ...watched, sent, hasFailed: watched.misses > 0, ask }
}

/** What came of the document an editor has open, since she last published it; undefined when she has not, and `sent` before anything is known of it. */
export function useOwnPublish(): { own: PublishingView | 'sent' | undefined; hasFailed: boolean; forget: () => void } {
  const { data, id } = useDocumentInfo()
  const [savedAt, madeAt] = [data?.['updatedAt'], data?.['createdAt']].map((at: unknown) =>
    typeof at === 'string' ? at : undefined,
  )
  const [opened] = useState(savedAt)
  const [forgotten, setForgotten] = useState<string>()
  const { seen, first, sent, hasFailed } = usePublishing(undefined, ({ first }) => {
    // A draft publishes nothing, though a planned one asks the portals to look.
    if (savedAt === undefined || savedAt === forgotten || data?.['_status'] === 'draft') return undefined
    const isNew =
      first && madeAt && toMillis(first.now) - toMillis(madeAt) < JUST_NOW_MS && wasPublished(first, savedAt)
    return savedAt !== opened || isNew ? savedAt : undefined
  })
  const own = () => {
    if (sent === undefined) return undefined
    if (seen === undefined || first === undefined || seen.now < sent) return 'sent'
    // Something may be saved that asks nobody for anything.
    return wasPublished(seen, sent) ? publishingView(asHers(seen, first, String(id)), sent) : undefined
  }
  return { own: own(), hasFailed, forget: () => setForgotten(savedAt) }
}

const wasPublished = ({ newestRequest }: PublishingNow, savedAt: IsoInstant) =>
  newestRequest !== undefined && newestRequest >= savedAt
