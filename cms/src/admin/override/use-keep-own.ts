'use client'
import type { SlotName } from '@innbyggarportal/shared-content/contract'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'

/** «Behald vår»: tells the CMS which shared texts somebody has looked at, by their digests. */
export function useKeepOwn(
  slot: SlotName,
  seen: readonly string[],
  onKept: () => void,
): { state: 'idle' | 'keeping' | 'failed'; keep: () => void } {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { say } = useSay()
  const [state, setState] = useState<'idle' | 'keeping' | 'failed'>('idle')
  const keep = async () => {
    setState('keeping')
    try {
      const answer = await fetch(`${config.routes.api}/overrides/${String(id)}/keep`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ slot, seen }),
      })
      if (!answer.ok) {
        setState('failed')
        return
      }
      toast.success(say(overrideWords.kept))
      setState('idle')
      onKept()
    } catch {
      setState('failed')
    }
  }
  return {
    state,
    keep: () => {
      void keep()
    },
  }
}
