'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishOutcome, type PublishOutcome } from './publish-outcome.ts'
import { usePublishingNow } from './use-publishing-now.ts'

/** A document made this recently was published on the page before this one (ms). What is older was published by somebody else. */
const JUST_NOW_MS = 10_000

/** What came of the document an editor has open, since she last published it; undefined when she has not. */
export function useOwnPublish(): {
  outcome: PublishOutcome | { state: 'sent' } | undefined
  hasFailed: boolean
  forget: () => void
} {
  const { data, id } = useDocumentInfo()
  const updatedAt: unknown = data?.['updatedAt']
  const savedAt = typeof updatedAt === 'string' ? updatedAt : undefined
  const { seen, hasFailed, look } = usePublishingNow({ isOn: false })
  const opened = useRef(savedAt)
  const before = useRef<PublishingNow>(undefined)
  const [since, setSince] = useState<IsoInstant>()

  useEffect(() => {
    look('once')
  }, [look])
  useEffect(() => {
    if (savedAt === undefined || savedAt === opened.current) return
    opened.current = savedAt
    setSince(savedAt)
    look('closely')
  }, [savedAt, look])
  useEffect(() => {
    if (seen === undefined || before.current !== undefined) return
    before.current = seen
    const isNew =
      savedAt !== undefined &&
      Date.parse(seen.now) - Date.parse(String(data?.['createdAt'])) < JUST_NOW_MS &&
      wasPublished(seen, savedAt)
    if (isNew) {
      setSince(savedAt)
      look('closely')
    }
  }, [seen, savedAt, data, look])

  const forget = () => setSince(undefined)
  // A draft publishes nothing, though a planned one asks the portals to look.
  const isDraft = data?.['_status'] === 'draft'
  if (since === undefined || isDraft) return { outcome: undefined, hasFailed: hasFailed && !isDraft, forget }
  if (seen === undefined || seen.now < since) return { outcome: { state: 'sent' }, hasFailed, forget }
  // Something was saved that asks nobody for anything.
  if (!wasPublished(seen, since)) return { outcome: undefined, hasFailed: false, forget }
  return { outcome: publishOutcome(seen, since, { before: before.current, documentId: String(id) }), hasFailed, forget }
}

const wasPublished = (seen: PublishingNow, savedAt: IsoInstant) =>
  seen.newestRequest !== undefined && seen.newestRequest >= savedAt
