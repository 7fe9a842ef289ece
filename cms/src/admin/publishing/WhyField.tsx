'use client'
import { useId } from 'react'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'

/** Why somebody goes back. A reason stands there already, marked, so that it can be kept with one press or written over. */
export function WhyField({ why, isFirst = false, onChange }: { why: string; isFirst?: boolean; onChange: (why: string) => void }) {
  const { say } = useSay()
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{say(publishWords.why)}</label>
      <p className="ip-help" id={`${id}-why`}>{say(publishWords.whyHelp)}</p>
      <input id={id} type="text" value={why} maxLength={500} required aria-describedby={`${id}-why`} autoFocus={isFirst} onFocus={(e) => e.target.select()} onChange={(e) => onChange(e.target.value)} />
    </>
  )
}
