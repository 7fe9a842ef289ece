'use client'
import { useState } from 'react'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import { asGroup } from '../../document/as-group.ts'
import { withValue } from './with-value.ts'
import { ColumnField } from './ColumnField.tsx'
import type { Column, InputProps } from './control.ts'
import { isEmpty } from './is-empty.ts'

interface Props extends Omit<InputProps, 'control'> {
  columns: readonly Column[]
}

/** Named values together. Seldom used ones are folded away until one of them holds something. */
export function GroupInput({ columns, value, onChange, at, id, ...props }: Props) {
  const { say } = useSay()
  const group = asGroup(value)
  const shown = columns.filter((c) => c.showWhen?.(group) ?? true)
  const extras = shown.filter((c) => c.isExtra)
  const [isOpen] = useState(() => extras.some((c) => !isEmpty(group[c.name])))
  const field = (column: Column) => (
    <ColumnField
      key={column.name}
      {...props}
      column={column}
      value={group[column.name]}
      at={at === '' ? column.name : `${at}.${column.name}`}
      id={`${id}-${column.name}`}
      onChange={(v) => onChange(withValue(group, column.name, v))}
    />
  )
  return (
    <>
      <div className="ip-grid">{shown.filter((c) => !c.isExtra).map(field)}</div>
      {extras.length > 0 && (
        <details className="ip-fold" open={isOpen}>
          <summary>
            {say(controlWords.more, { names: extras.map((c) => say(c.label).toLowerCase()).join(', ') })}
          </summary>
          <div className="ip-grid ip-inner">{extras.map(field)}</div>
        </details>
      )}
    </>
  )
}
