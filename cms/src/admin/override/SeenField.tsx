'use client'
import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useEffect } from 'react'
import { logOf } from '../../drift/read-decided.ts'
import { useSlotChanges } from './use-slot-changes.ts'

/** Sends along with the form how much of each slot's log its editor has been shown. Nothing to see. */
export default function SeenField({ path: pathFromProps }: JSONFieldClientProps) {
  const { value, setValue } = useField<Record<string, number>>({ potentiallyStalePath: pathFromProps })
  const changes = useSlotChanges()
  const isSet = value !== undefined && value !== null
  useEffect(() => {
    // A save gives the form new values, and this one is never stored.
    if (changes && !isSet)
      setValue(Object.fromEntries(SLOT_NAMES.map((slot) => [slot, logOf(changes, slot).length])), true)
  }, [changes, isSet, setValue])
  return null
}
