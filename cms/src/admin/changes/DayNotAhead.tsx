'use client'
import { osloDate } from '@innbyggarportal/shared-content/contract'
import { useFormFields } from '@payloadcms/ui'
import { plannedWords } from '../translations/planned-words.ts'
import { useSay } from '../translations/use-say.ts'

/** Tells whoever names a day in a new rule that is not to come: then nothing is planned by it. */
export function DayNotAhead() {
  const { say } = useSay()
  const kind = useFormFields(([fields]) => fields.changeKind?.value)
  const from = useFormFields(([fields]) => fields.inForceFrom?.value)
  const day =
    kind === 'legal' && typeof from === 'string' && !Number.isNaN(Date.parse(from))
      ? osloDate(new Date(from).toISOString())
      : undefined
  if (day === undefined || day > osloDate(new Date().toISOString())) return null
  return (
    <p className="ip-changes field-type" role="status">
      {say(plannedWords.notAhead)}
    </p>
  )
}
