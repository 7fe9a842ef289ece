'use client'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { ControlOf, InputProps } from './control.ts'
import { SelectBox } from './SelectBox.tsx'

/** One of a few. */
export function SelectInput({
  control,
  value,
  onChange,
  at,
  id,
  describedBy,
  isInvalid,
  isReadOnly,
  onLeave,
}: InputProps<ControlOf<'select'>>) {
  const { say } = useSay()
  return (
    <SelectBox
      id={id}
      value={value === undefined || value === null ? '' : String(value)}
      describedBy={describedBy}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onLeave={() => onLeave(at)}
      onChange={(chosen) => onChange(control.choices.find((c) => String(c.value) === chosen)?.value)}
    >
      <option value="">{say(control.nothing ?? controlWords.nothingChosen)}</option>
      {control.choices.map((c) => (
        <option key={c.value} value={String(c.value)}>
          {say(c.label)}
        </option>
      ))}
    </SelectBox>
  )
}
