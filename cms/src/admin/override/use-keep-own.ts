'use client'
import type { SlotName } from '@innbyggarportal/shared-content/contract'
import { toast, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { asGroup } from '../controls/as-group.ts'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'
import { baseOf } from './shared-slot.ts'

/** «Behald vår»: tells the CMS that somebody has looked at so much of the log, and takes the new base into the form so that the notice goes away. */
export function useKeepOwn(slot: SlotName, seen: number): { state: 'idle' | 'keeping' | 'failed'; keep: () => void } {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const { say } = useSay()
  const [state, setState] = useState<'idle' | 'keeping' | 'failed'>('idle')
  const keep = async () => {
    setState('keeping')
    try {
      const answer = await fetch(`${config.routes.api}/overrides/${String(id)}/keep`, {
        method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ slot, seen }),
      })
      const base = answer.ok ? baseOf(asGroup(asGroup(asGroup(await answer.json()).doc)[slot]).base) : undefined
      if (!base) { setState('failed'); return }
      dispatchFields({ type: 'UPDATE', path: `${slot}.base`, value: base })
      toast.success(say(overrideWords.kept))
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return { state, keep: () => { void keep() } }
}
