'use client'
import { useFormSubmitted } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import type { Says } from '@innbyggarportal/shared-content/words'
import { useSay } from '../translations/use-say.ts'
import type { InputProps } from './control.ts'
import { TextBox } from './TextBox.tsx'

interface Props extends InputProps {
  /** Reads what is typed. Null when it cannot be read. */
  parse: (typed: string) => unknown
  /** Writes a stored value. */
  write: (value: unknown) => string
  /** Said when what is typed cannot be read. */
  complaint: Says
  after?: ReactNode
}

/** A box whose text stands for something else: kroner, a number. What cannot be read is kept in the box and explained. */
export function TypedInput({
  value,
  onChange,
  at,
  id,
  describedBy,
  isInvalid,
  isReadOnly,
  onLeave,
  parse,
  write,
  complaint,
  after,
}: Props) {
  const { say } = useSay()
  const [typed, setTyped] = useState<string | null>(null)
  const [hasLeft, setHasLeft] = useState(false)
  const isSubmitted = useFormSubmitted()
  const read = (text: string) => (text.trim() === '' ? undefined : parse(text))
  const isBad = typed !== null && read(typed) === null
  const isUnread = isBad && (hasLeft || isSubmitted)
  const complaintId = `${id}-unread`
  return (
    <>
      <div className="ip-beside">
        <TextBox
          id={id}
          value={typed ?? write(value)}
          inputMode="decimal"
          isReadOnly={isReadOnly}
          isInvalid={isInvalid || isUnread}
          describedBy={isUnread ? complaintId : describedBy}
          onChange={(text) => {
            setTyped(text)
            setHasLeft(false)
            onChange(read(text) ?? undefined)
          }}
          onLeave={() => {
            setHasLeft(true)
            if (!isBad) setTyped(null)
            onLeave(at)
          }}
        />
        {after}
      </div>
      {isUnread && (
        <p className="ip-problem ip-unread" id={complaintId}>
          {say(complaint)}
        </p>
      )}
    </>
  )
}
