'use client'
import { useId } from 'react'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { FieldProblem } from './FieldProblem.tsx'

interface Props {
  why: string
  isFirst?: boolean
  /** Somebody has tried to send it: a reason that is missing is told. */
  isTried: boolean
  onChange: (why: string) => void
}

/** Why somebody goes back. A reason stands there already, marked, so that it can be kept with one press or written over. */
export function WhyField({ why, isFirst = false, isTried, onChange }: Props) {
  const { say } = useSay()
  const id = useId()
  const problem = isTried && why.trim() === '' ? say(publishWords.whyMissing) : undefined
  return (
    <>
      <label htmlFor={id}>{say(publishWords.why)}</label>
      <p className="ip-help" id={`${id}-why`}>
        {say(publishWords.whyHelp)}
      </p>
      <input
        id={id}
        type="text"
        value={why}
        maxLength={500}
        required
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-why ${id}-no-reason`}
        autoFocus={isFirst}
        onFocus={(e) => e.target.select()}
        onChange={(e) => onChange(e.target.value)}
      />
      <FieldProblem id={`${id}-no-reason`} problem={problem} />
    </>
  )
}
