'use client'
import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useEffect } from 'react'
import { useStanding } from './use-standing.ts'

/** Sends along with the form which shared texts its editor has been shown, slot by slot. Nothing to see. */
export default function SeenField({ path: pathFromProps }: JSONFieldClientProps) {
  const { value, setValue } = useField<Record<string, string[]>>({ potentiallyStalePath: pathFromProps })
  const { answer } = useStanding()
  const slots = answer.state === 'ready' ? answer.data.slots : undefined
  const isSet = value !== undefined && value !== null
  useEffect(() => {
    // A save gives the form new values, and this one is never stored.
    if (slots && !isSet) setValue(Object.fromEntries(SLOT_NAMES.map((slot) => [slot, slots[slot].seen])), true)
  }, [slots, isSet, setValue])
  return null
}
