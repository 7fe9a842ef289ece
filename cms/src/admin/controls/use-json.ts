'use client'
import { useCallback, useEffect, useState } from 'react'

/** An answer of the CMS: not asked for, on its way, there, or not to be had. */
export type Answer = { state: 'none' } | { state: 'loading' } | { state: 'failed' } | { state: 'ready'; data: unknown }

const FRESH_MS = 30_000
const cache = new Map<string, { at: number; answer: Promise<unknown> }>()

/**
 * Asks the CMS as the signed-in reader. One question is asked once for all the fields of a page; answers are kept for
 * half a minute. An empty address asks nothing.
 */
export function useJson(url: string): { answer: Answer; retry: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<Answer>({ state: 'none' })
  const retry = useCallback(() => {
    cache.delete(url)
    setAttempt((n) => n + 1)
  }, [url])
  useEffect(() => {
    if (url === '') {
      setAnswer({ state: 'none' })
      return
    }
    let isCurrent = true
    setAnswer({ state: 'loading' })
    ask(url).then(
      (data) => {
        if (isCurrent) setAnswer({ state: 'ready', data })
      },
      () => {
        cache.delete(url)
        if (isCurrent) setAnswer({ state: 'failed' })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [url, attempt])
  return { answer, retry }
}

function ask(url: string): Promise<unknown> {
  const known = cache.get(url)
  if (known && performance.now() - known.at < FRESH_MS) return known.answer
  const answer = fetchJson(url)
  cache.set(url, { at: performance.now(), answer })
  return answer
}

/** What the CMS answers the signed-in reader now; an answer that is none is thrown. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { credentials: 'include' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}

/** Forgets what was answered to questions with these words in their address, for whoever asks next. */
export function forgetAnswers(words: string): void {
  for (const url of cache.keys()) if (url.includes(words)) cache.delete(url)
}
