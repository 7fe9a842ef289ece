'use client'
import type { ReactNode } from 'react'

interface Props {
  id: string
  value: string
  onChange: (value: string) => void
  onLeave?: () => void
  describedBy?: string | undefined
  isInvalid?: boolean
  isReadOnly: boolean
  label?: string
  children: ReactNode
}

/** The browser's own select: works with keyboard, screen reader and phone without help from us. */
export function SelectBox({
  id,
  value,
  onChange,
  onLeave,
  describedBy,
  isInvalid = false,
  isReadOnly,
  label,
  children,
}: Props) {
  return (
    <select
      id={id}
      className="ip-box ip-select"
      value={value}
      disabled={isReadOnly}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      aria-label={label}
      onBlur={onLeave}
      onChange={(e) => onChange(e.target.value)}
    >
      {children}
    </select>
  )
}
