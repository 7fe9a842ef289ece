'use client'
import { asGroup } from '../../document/as-group.ts'
import { ColumnField } from './ColumnField.tsx'
import type { ControlOf, InputProps } from './control.ts'

/** A value that carries its type with it: `{type: 'money', value: …}`. A value of another type counts as nothing. */
export function TaggedInput({ control, value, onChange, at, id, ...props }: InputProps<ControlOf<'tagged'>>) {
  const { column, tag, as } = control
  const tagged = asGroup(value)
  return (
    <ColumnField
      {...props}
      column={column}
      value={tagged[tag] === as ? tagged[column.name] : undefined}
      at={at === '' ? column.name : `${at}.${column.name}`}
      id={id}
      onChange={(v) => onChange(v === undefined ? undefined : { [tag]: as, [column.name]: v })}
    />
  )
}
