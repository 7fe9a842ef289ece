'use client'
import { useRef, useState } from 'react'
import { useSay } from '../translations/use-say.ts'
import type { ControlOf, InputProps } from './control.ts'
import { InnerInput } from './InnerInput.tsx'

/**
 * A value that can have several shapes: radio buttons for the shape, and the control of the chosen one. What was filled
 * in under another shape is remembered, so that changing one's mind costs nothing.
 */
export function EitherInput({ control, value, onChange, ...props }: InputProps<ControlOf<'either'>>) {
  const { say } = useSay()
  const { id, isReadOnly, describedBy } = props
  const stored = control.forms.find((f) => f.matches(value))
  const [chosen, setChosen] = useState<string | null>(null)
  const remembered = useRef(new Map<string, unknown>())
  const form = stored ?? control.forms.find((f) => f.id === chosen) ?? control.forms[0]
  if (!form) return null
  const choose = (formId: string) => {
    const next = control.forms.find((f) => f.id === formId)
    if (!next) return
    remembered.current.set(form.id, value)
    setChosen(formId)
    onChange('constant' in next.is ? next.is.constant : remembered.current.get(formId))
  }
  return (
    <div className="ip-either">
      <div className="ip-forms" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
        {control.forms.map((f) => (
          <label key={f.id} className="ip-form" htmlFor={`${id}-${f.id}`}>
            <input
              type="radio"
              name={`${id}-form`}
              id={`${id}-${f.id}`}
              checked={f.id === form.id}
              disabled={isReadOnly}
              onChange={() => choose(f.id)}
            />
            <span>{say(f.label)}</span>
          </label>
        ))}
      </div>
      {'control' in form.is && (
        <>
          {form.is.control.type !== 'group' && (
            <label className="ip-sr" htmlFor={id}>
              {say(form.label)}
            </label>
          )}
          <InnerInput key={form.id} {...props} control={form.is.control} value={value} onChange={onChange} />
        </>
      )}
    </div>
  )
}
