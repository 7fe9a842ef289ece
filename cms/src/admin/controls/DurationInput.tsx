'use client'
import { FORMAT_WORDS } from '@innbyggarportal/shared-content/resolve'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import { asGroup } from '../../document/as-group.ts'
import { withValue } from './with-value.ts'
import type { InputProps } from './control.ts'
import { SelectBox } from './SelectBox.tsx'
import { TextBox } from './TextBox.tsx'

/** A length of time as people say it: «3 veker». */
export function DurationInput({ value, onChange, at, id, describedBy, isInvalid, isReadOnly, onLeave }: InputProps) {
  const { lang, say } = useSay()
  const duration = asGroup(value)
  const shared = { describedBy, isInvalid, isReadOnly, onLeave: () => onLeave(at) }
  return (
    <div className="ip-beside">
      <TextBox
        {...shared}
        id={id}
        inputMode="numeric"
        label={say(controlWords.amount)}
        value={duration.amount === undefined ? '' : String(duration.amount)}
        onChange={(text) => {
          const digits = text.replace(/\D/g, '').slice(0, 4)
          onChange(digits === '' ? undefined : withValue({ unit: 'weeks', ...duration }, 'amount', Number(digits)))
        }}
      />
      <SelectBox
        {...shared}
        id={`${id}-unit`}
        label={say(controlWords.unit)}
        value={String(duration.unit ?? 'weeks')}
        onChange={(unit) => onChange(withValue(duration, 'unit', unit))}
      >
        {Object.entries(FORMAT_WORDS[lang].units).map(([unit, [one, many]]) => (
          <option key={unit} value={unit}>
            {duration.amount === 1 ? one : many}
          </option>
        ))}
      </SelectBox>
    </div>
  )
}
