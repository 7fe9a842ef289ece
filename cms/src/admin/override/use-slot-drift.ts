'use client'
import type { SlotName } from '@innbyggarportal/shared-content/contract'
import type { Drift } from '@innbyggarportal/shared-content/resolve'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useMemo } from 'react'
import { asGroup } from '../../document/as-group.ts'
import { useJson } from '../controls/use-json.ts'

/** What there is to look at again in one slot of the override that is open: of what is published, whatever stands in the form. */
export interface OpenDrift {
  drift: Drift
  before: unknown
}

/** Asks for it once for all the slots of a page, and anew when the document is saved. */
export function useSlotDrift(slot: SlotName): { open: OpenDrift | null; askAgain: () => void } {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { answer, retry } = useJson(
    id ? `${config.routes.api}/overrides/${String(id)}/drift?saved=${String(lastUpdateTime)}` : '',
  )
  const open = useMemo(() => {
    if (answer.state !== 'ready') return null
    // Our own endpoint: what it answers is what the server found with the same types.
    return (asGroup(asGroup(answer.data).slots) as Partial<Record<SlotName, OpenDrift>>)[slot] ?? null
  }, [answer, slot])
  return { open, askAgain: retry }
}
