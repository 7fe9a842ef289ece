'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { useSay } from '../translations/use-say.ts'
import type { PickSource } from './control.ts'
import { readOptions, type PickOption } from './read-options.ts'

/** A list to pick from: on its way, there, or not to be had. */
export type Options = { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; options: readonly PickOption[] }

const FRESH_MS = 30_000
const cache = new Map<string, { at: number; options: Promise<PickOption[]> }>()

/** Everything of a collection that can be picked, fetched once for all the rows of a page. */
export function useOptions(source: PickSource): Options {
  const { config } = useConfig()
  const { lang } = useSay()
  const [attempt, setAttempt] = useState(0)
  const [result, setResult] = useState<Options>({ state: 'loading' })
  const url = `${config.routes.api}/${source}?limit=1000&depth=0&locale=${lang}&fallback-locale=nn`
  const retry = useCallback(() => { cache.delete(url); setAttempt((n) => n + 1) }, [url])
  useEffect(() => {
    let isCurrent = true
    setResult({ state: 'loading' })
    cachedOptions(url, lang).then(
      (options) => isCurrent && setResult({ state: 'ready', options }),
      () => { cache.delete(url); if (isCurrent) setResult({ state: 'failed', retry }) },
    )
    return () => { isCurrent = false }
  }, [url, lang, attempt, retry])
  return result
}

function cachedOptions(url: string, lang: Parameters<typeof readOptions>[1]): Promise<PickOption[]> {
  const known = cache.get(url)
  if (known && performance.now() - known.at < FRESH_MS) return known.options
  const options = fetch(url, { credentials: 'include' }).then(async (answer) => {
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
    return readOptions(z.object({ docs: z.array(z.unknown()) }).parse(await answer.json()).docs, lang)
  })
  cache.set(url, { at: performance.now(), options })
  return options
}
