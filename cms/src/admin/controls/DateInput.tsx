'use client'
import type { InputProps } from './control.ts'
import { TextBox } from './TextBox.tsx'

/** A day or a time of day, in the browser's own picker; stored as 2027-03-01 and 15:30. The picker knows no 24:00. */
export function DateInput({
  control,
  value,
  onChange,
  at,
  id,
  describedBy,
  isInvalid,
  isReadOnly,
  onLeave,
}: InputProps) {
  return (
    <TextBox
      id={id}
      type={control.type === 'time' ? 'time' : 'date'}
      value={typeof value === 'string' ? value.replace(/^24:00$/, '00:00') : ''}
      describedBy={describedBy}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onChange={(text) => onChange(text || undefined)}
      onLeave={() => onLeave(at)}
    />
  )
}
