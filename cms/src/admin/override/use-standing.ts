'use client'
import { overrideStanding } from '@innbyggarportal/shared-content/override'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { fetchJson } from '../controls/use-json.ts'
import { pageAnswers } from './page-answers.ts'

const answers = pageAnswers(async (url) => overrideStanding.parse(await fetchJson(url)))
const NONE = { state: 'none' } as const

/**
 * How the slots of the override that is open stand: of what is published, whatever is written in the form. None until a
 * service is chosen, and where something else than an override is open.
 */
export function useStanding() {
  const { config } = useConfig()
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const service = useFormFields(([fields]) => fields.service?.value)
  const of = typeof service === 'string' && service !== '' ? `slots-of/${encodeURIComponent(service)}` : ''
  const path = id ? `${String(id)}/slots` : of
  const url = path && collectionSlug === 'overrides' ? `${config.routes.api}/overrides/${path}` : ''
  const subscribe = useCallback((listener: () => void) => answers.subscribe(url, listener), [url])
  const read = () => answers.read(url)
  const answer = useSyncExternalStore(subscribe, read, read)
  const moment = String(lastUpdateTime)
  useEffect(() => {
    if (url) answers.ask(url, moment)
  }, [url, moment])
  return { answer: url ? answer : NONE, askAgain: () => answers.askAgain(url) }
}
