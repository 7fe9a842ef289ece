'use client'
import { useSay } from '../translations/use-say.ts'
import type { ControlOf, InputProps } from './control.ts'

/** Yes or no. */
export function CheckInput({ control, value, onChange, id, describedBy, isReadOnly }: InputProps<ControlOf<'check'>>) {
  const { say } = useSay()
  return (
    <label className="ip-check" htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        checked={value === true}
        disabled={isReadOnly}
        aria-describedby={describedBy}
        onChange={(e) => onChange(e.target.checked || (control.isYesOrNothing ? undefined : false))}
      />
      <span>{say(control.text)}</span>
    </label>
  )
}
