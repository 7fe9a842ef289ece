'use client'
import { LANGS, type SlotChange, type SlotName, type SlotRule } from '@innbyggarportal/shared-content/contract'
import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useJson } from '../controls/use-json.ts'
import { slotRuleOf, sharedLines } from './shared-slot.ts'
import { logOf } from '../../drift/read-decided.ts'
import { useSlotChanges } from './use-slot-changes.ts'

/** One slot of the shared service an override is of, as it is published now. */
export type SharedSlot =
  { state: 'none' | 'loading' | 'failed' } | { state: 'ready'; lines: string[]; rule: SlotRule; log: SlotChange[] }

/** Reads the shared slot in the language being edited. The service is asked for once for all the slots of a page. */
export function useSharedSlot(slot: SlotName): SharedSlot {
  const { config } = useConfig()
  const { code } = useLocale()
  const service = useFormFields(([fields]) => fields.service?.value)
  const id = typeof service === 'string' && service !== '' ? encodeURIComponent(service) : ''
  const { answer } = useJson(id && `${config.routes.api}/services/${id}?depth=0&locale=all`)
  const changes = useSlotChanges()
  return useMemo((): SharedSlot => {
    if (answer.state !== 'ready') return { state: answer.state }
    const lang = LANGS.find((l) => l === code) ?? 'nn'
    return {
      state: 'ready',
      lines: sharedLines(answer.data, slot, lang),
      rule: slotRuleOf(answer.data, slot),
      log: logOf(changes ?? [], slot),
    }
  }, [answer, changes, code, slot])
}
