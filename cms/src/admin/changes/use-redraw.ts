'use client'
import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { z } from 'zod'
import { fetchJson } from '../controls/use-json.ts'
import { askAnew } from './open-documents.ts'

const answered = z.looseObject({ updatedAt: z.string() })

/**
 * Draws the form anew with the document as it stands now, its drafts laid over it: after something was done with it beside
 * the form. `hasPublished` when that put something on the portals, so that the strip follows it.
 */
export function useRedraw(): (hasPublished?: boolean) => Promise<void> {
  const { config } = useConfig()
  const { id, collectionSlug, setData, setLastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const { reset } = useForm()
  return async (hasPublished = false) => {
    const query = `depth=0&draft=true&locale=${code}&fallback-locale=null`
    const doc = answered.parse(await fetchJson(`${config.routes.api}/${collectionSlug}/${String(id)}?${query}`))
    await reset(doc)
    setData({ ...doc, ...(hasPublished && { _status: 'published' }) })
    setLastUpdateTime(Date.parse(doc.updatedAt))
    askAnew(`${collectionSlug}/${String(id)}`, true)
  }
}
