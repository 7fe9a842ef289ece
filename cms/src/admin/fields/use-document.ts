'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** A document of the CMS by its database id: not chosen, on its way, there, or not to be had. */
export type Fetched = { state: 'none' } | { state: 'loading' } | { state: 'failed' } | { state: 'ready'; doc: unknown }

/** Fetches the latest published document, in every language. Follows the id as it changes. */
export function useDocument(collection: string, id: unknown): Fetched {
  const { config } = useConfig()
  const [fetched, setFetched] = useState<Fetched>({ state: 'none' })
  const key = typeof id === 'string' || typeof id === 'number' ? String(id) : ''
  const url = `${config.routes.api}/${collection}/${encodeURIComponent(key)}?depth=0&locale=all`
  useEffect(() => {
    if (key === '') { setFetched({ state: 'none' }); return }
    const gone = new AbortController()
    setFetched({ state: 'loading' })
    fetch(url, { credentials: 'include', signal: gone.signal }).then(
      async (answer) => setFetched(answer.ok ? { state: 'ready', doc: await answer.json() } : { state: 'failed' }),
      () => { if (!gone.signal.aborted) setFetched({ state: 'failed' }) },
    )
    return () => gone.abort()
  }, [key, url])
  return fetched
}
