'use client'
import type { ControlOf, InputProps } from './control.ts'
import { TextBox } from './TextBox.tsx'

const MODES = { url: 'url', email: 'email', phone: 'tel' } as const

/** A text that stands once, the same in every language: an address, a number to ring, an id. */
export function TextInput({
  control,
  value,
  onChange,
  at,
  id,
  describedBy,
  isInvalid,
  isReadOnly,
  onLeave,
}: InputProps<ControlOf<'text'>>) {
  return (
    <TextBox
      id={id}
      value={typeof value === 'string' ? value : ''}
      example={control.example}
      describedBy={describedBy}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      {...(control.format ? { inputMode: MODES[control.format] } : {})}
      onChange={(text) => onChange(text === '' ? undefined : text)}
      onLeave={() => {
        if (typeof value === 'string' && value !== value.trim()) onChange(value.trim() || undefined)
        onLeave(at)
      }}
    />
  )
}
