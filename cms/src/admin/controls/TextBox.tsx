'use client'
import type { HTMLInputTypeAttribute } from 'react'

interface Props {
  id: string
  value: string
  onChange: (text: string) => void
  onLeave: () => void
  describedBy?: string | undefined
  isInvalid: boolean
  isReadOnly: boolean
  isLong?: boolean
  lang?: string
  type?: HTMLInputTypeAttribute
  inputMode?: 'decimal' | 'numeric' | 'tel' | 'url' | 'email'
  example?: string | undefined
  label?: string
}

/** One box to write in. Looks like Payload's own; a long one grows with its text. */
export function TextBox({
  id,
  value,
  onChange,
  onLeave,
  describedBy,
  isInvalid,
  isReadOnly,
  isLong = false,
  lang,
  type = 'text',
  inputMode,
  example,
  label,
}: Props) {
  const shared = {
    id,
    value,
    lang,
    className: 'ip-box',
    readOnly: isReadOnly,
    onBlur: onLeave,
    placeholder: example,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid || undefined,
    'aria-label': label,
    onChange: (e: { target: { value: string } }) => onChange(e.target.value),
  }
  return isLong ? (
    <textarea rows={3} {...shared} />
  ) : (
    <input type={type} inputMode={inputMode} autoComplete="off" {...shared} />
  )
}
