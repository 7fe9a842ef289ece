'use client'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { Column, Control, InputProps } from './control.ts'
import { problemAt } from './find-problems.ts'
import { isEmpty } from './is-empty.ts'
import { InnerInput } from './InnerInput.tsx'

interface Props extends Omit<InputProps, 'control' | 'describedBy' | 'isInvalid'> {
  column: Column
}

/** Controls made of several inputs: their label names a group, and they show the problems of their parts themselves. */
const isCompound = (c: Control) =>
  c.type === 'either' ||
  c.type === 'weekdays' ||
  c.type === 'group' ||
  c.type === 'rows' ||
  c.type === 'tagged' ||
  c.type === 'check'
const isNested = (c: Control): boolean =>
  c.type === 'group' ||
  c.type === 'rows' ||
  c.type === 'tagged' ||
  (c.type === 'either' && c.forms.some((f) => 'control' in f.is && isNested(f.is.control)))

/** A label, the input, help, and what is wrong, tied together for everybody. */
export function ColumnField({ column, problems, at, id, ...props }: Props) {
  const { say } = useSay()
  const { control } = column
  const message = isNested(control) ? problems.find((p) => p.at === at)?.message : problemAt(problems, at)
  const helpId = `${id}-help`
  const problemId = `${id}-problem`
  const describedBy = [column.help ? helpId : '', message ? problemId : ''].filter(Boolean).join(' ')
  const label = (
    <>
      {say(column.label)}
      {column.isRequired && isEmpty(props.value) && (
        <span className="ip-required"> ({say(controlWords.required)})</span>
      )}
    </>
  )
  const inside = (
    <>
      {column.help && (
        <p className="ip-help" id={helpId}>
          {say(column.help)}
        </p>
      )}
      <InnerInput
        {...props}
        control={control}
        problems={problems}
        at={at}
        id={id}
        isInvalid={message !== undefined}
        {...(describedBy ? { describedBy } : {})}
      />
      {message && (
        <p className="ip-problem" id={problemId}>
          <span className="ip-sr">{say(controlWords.problemSign)} </span>
          {message}
        </p>
      )}
    </>
  )
  const className = `ip-field${column.isWide ? ' ip-wide' : ''}`
  if (isCompound(control)) {
    return (
      <div className={className} role="group" aria-labelledby={`${id}-label`}>
        <span className="ip-label" id={`${id}-label`}>
          {label}
        </span>
        {inside}
      </div>
    )
  }
  return (
    <div className={className}>
      <label className="ip-label" id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {inside}
    </div>
  )
}
