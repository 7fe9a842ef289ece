'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { publishingNow, type PublishingNow } from '../../publishing/publishing-now.ts'
import { askAgainAfter, isBusy } from './ask-again.ts'
import { publishState } from './publish-state.ts'

/** Something was sent just now, or was over just now: more may come (ms). */
const CLOSE_FOR_MS = 15_000
/** What the page was drawn with is soon looked at again (ms). */
const FIRST_MS = 250

/** How publishing stands, kept fresh: several times a second while something runs, seldom else, never unseen; until it is seen what came of what was sent. */
export interface Watched {
  /** Undefined until the first answer. */
  seen: PublishingNow | undefined
  /** The last question got no answer. */
  hasFailed: boolean
  /** Looks at once; closely, several times a second for a while, and until nothing is on its way any more. */
  look: (how: 'once' | 'closely') => void
}

/** `isOn` false asks nothing until somebody calls `look`. */
export function usePublishingNow({
  initial,
  isOn = true,
}: {
  initial?: PublishingNow | undefined
  isOn?: boolean
}): Watched {
  const { config } = useConfig()
  const url = `${config.routes.api}/publishing`
  const [seen, setSeen] = useState(initial)
  const [hasFailed, setHasFailed] = useState(false)
  const closeUntil = useRef(0)
  const isAwaited = useRef(false)
  const ask = useRef<() => void>(() => {})

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let asking: AbortController | undefined
    const later = (ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        void once()
      }, ms)
    }
    const again = (answer: PublishingNow | undefined) => {
      if (answer && isBusy(answer)) closeUntil.current = Date.now() + CLOSE_FOR_MS
      const isClose = Date.now() < closeUntil.current
      if (!isClose && answer && publishState(answer).state === 'idle') isAwaited.current = false
      const ms = askAgainAfter(answer, { isOn, isClose, isAwaited: isAwaited.current })
      if (ms !== undefined) later(ms)
    }
    const once = async () => {
      if (document.hidden) return
      asking?.abort()
      const mine = (asking = new AbortController())
      try {
        const response = await fetch(url, { credentials: 'include', signal: mine.signal })
        const answer = publishingNow.parse(await response.json())
        setSeen(answer)
        setHasFailed(false)
        again(answer)
      } catch {
        if (mine.signal.aborted) return
        setHasFailed(true)
        again(undefined)
      }
    }
    const onVisible = () => {
      if (!document.hidden && (isOn || isAwaited.current || Date.now() < closeUntil.current)) void once()
    }
    ask.current = () => {
      void once()
    }
    document.addEventListener('visibilitychange', onVisible)
    if (isOn) later(initial ? FIRST_MS : 0)
    return () => {
      clearTimeout(timer)
      asking?.abort()
      document.removeEventListener('visibilitychange', onVisible)
    }
    // What the page was drawn with only matters for the first question.
  }, [url, isOn])

  const look = useCallback((how: 'once' | 'closely') => {
    if (how === 'closely') closeUntil.current = Date.now() + CLOSE_FOR_MS
    if (how === 'closely') isAwaited.current = true
    ask.current()
  }, [])
  return { seen, hasFailed, look }
}
