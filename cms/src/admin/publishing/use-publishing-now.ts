'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { publishingNow, type PublishingNow } from '../../publishing/publishing-now.ts'
import { publishState } from './publish-state.ts'

const RUNNING_MS = 250
/** With many portals every answer is long, and so is a publish. */
const MANY = 24
const RUNNING_MANY_MS = 1_000
/** Somebody published just now: the next edit is often close. */
const RECENT_MS = 1_000
const RECENT_FOR_MS = 15_000
const IDLE_MS = 15_000

/** How publishing stands, kept fresh: several times a second while something runs, seldom else, never unseen. */
export interface Watched {
  /** Undefined until the first answer. */
  seen: PublishingNow | undefined
  /** The last question got no answer. */
  hasFailed: boolean
  /** Looks at once; closely, several times a second for a while. */
  look: (how: 'once' | 'closely') => void
}

/** `isOn` false asks nothing until somebody calls `look`. */
export function usePublishingNow({ initial, isOn = true }: { initial?: PublishingNow | undefined; isOn?: boolean }): Watched {
  const { config } = useConfig()
  const url = `${config.routes.api}/publishing`
  const [seen, setSeen] = useState(initial)
  const [hasFailed, setHasFailed] = useState(false)
  const closeUntil = useRef(0)
  const ask = useRef<() => void>(() => {})

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let asking: AbortController | undefined
    const later = (ms: number) => { clearTimeout(timer); timer = setTimeout(() => { void once() }, ms) }
    const once = async () => {
      if (document.hidden) return
      asking?.abort()
      const mine = asking = new AbortController()
      try {
        const response = await fetch(url, { credentials: 'include', signal: mine.signal })
        const answer = publishingNow.parse(await response.json())
        setSeen(answer)
        setHasFailed(false)
        const isBusy = publishState(answer).state === 'running' || answer.portals.some((p) => p.order)
        if (isBusy) closeUntil.current = Date.now() + RECENT_FOR_MS
        if (isBusy) later(answer.portals.length > MANY ? RUNNING_MANY_MS : RUNNING_MS)
        else if (Date.now() < closeUntil.current) later(RECENT_MS)
        else if (isOn) later(IDLE_MS)
      } catch {
        if (mine.signal.aborted) return
        setHasFailed(true)
        if (isOn || Date.now() < closeUntil.current) later(Date.now() < closeUntil.current ? RECENT_MS : IDLE_MS)
      }
    }
    const onVisible = () => { if (!document.hidden && (isOn || Date.now() < closeUntil.current)) void once() }
    ask.current = () => { void once() }
    document.addEventListener('visibilitychange', onVisible)
    if (isOn) later(initial ? RUNNING_MS : 0)
    return () => {
      clearTimeout(timer)
      asking?.abort()
      document.removeEventListener('visibilitychange', onVisible)
    }
    // What the page was drawn with only matters for the first question.
  }, [url, isOn])

  const look = useCallback((how: 'once' | 'closely') => {
    if (how === 'closely') closeUntil.current = Date.now() + RECENT_FOR_MS
    ask.current()
  }, [])
  return { seen, hasFailed, look }
}
