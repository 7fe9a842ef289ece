'use client'
import { controlWords, durationUnitWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import { asGroup, withValue } from './as-group.ts'
import type { InputProps } from './control.ts'
import { SelectBox } from './SelectBox.tsx'
import { TextBox } from './TextBox.tsx'

/** A length of time as people say it: «3 veker». */
export function DurationInput({ value, onChange, at, id, describedBy, isInvalid, isReadOnly, onLeave }: InputProps) {
  const { say } = useSay()
  const duration = asGroup(value)
  const shared = { describedBy, isInvalid, isReadOnly, onLeave: () => onLeave(at) }
  return (
    <div className="ip-beside">
      <TextBox
        {...shared} id={id} inputMode="numeric" label={say(controlWords.amount)} value={duration.amount === undefined ? '' : String(duration.amount)}
        onChange={(text) => {
          const digits = text.replace(/\D/g, '').slice(0, 4)
          onChange(digits === '' ? undefined : withValue({ unit: 'weeks', ...duration }, 'amount', Number(digits)))
        }}
      />
      <SelectBox {...shared} id={`${id}-unit`} label={say(controlWords.unit)} value={String(duration.unit ?? 'weeks')} onChange={(unit) => onChange(withValue(duration, 'unit', unit))}>
        {Object.entries(durationUnitWords).map(([unit, words]) => <option key={unit} value={unit}>{say(words)}</option>)}
      </SelectBox>
    </div>
  )
}
