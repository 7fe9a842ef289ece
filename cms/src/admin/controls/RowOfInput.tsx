'use client'
import { useFormFields } from '@payloadcms/ui'
import { asRows } from '../../document/as-group.ts'
import { useStanding } from '../override/use-standing.ts'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { ControlOf, InputProps } from './control.ts'
import { rowsToPick } from './rows-to-pick.ts'
import { SelectBox } from './SelectBox.tsx'

/** One row of another field of the same service, by what it is called. One that is gone stays visible and says so. */
export function RowOfInput({
  control: { slot, name },
  value,
  onChange,
  at,
  id,
  describedBy,
  isInvalid,
  isReadOnly,
  onLeave,
}: InputProps<ControlOf<'rowOf'>>) {
  const { say, lang } = useSay()
  const { answer } = useStanding()
  const written = useFormFields(([fields]) => fields[slot]?.value ?? fields[`${slot}.content`]?.value)
  const mode = useFormFields(([fields]) => fields[`${slot}.mode`]?.value)
  const shared = answer.state === 'ready' ? answer.data.slots[slot]?.shared : undefined
  const options = rowsToPick({ written: asRows(written), shared: asRows(shared), mode }, name, lang)
  const picked = typeof value === 'string' ? value : ''
  return (
    <SelectBox
      id={id}
      value={picked}
      describedBy={describedBy}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onLeave={() => onLeave(at)}
      onChange={(key) => onChange(key || undefined)}
    >
      <option value="">{say(controlWords.noneOfThem)}</option>
      {picked !== '' && !options.some((o) => o.id === picked) && (
        <option value={picked}>{say(controlWords.gone, { key: picked })}</option>
      )}
      {options.map((o) => (
        <option key={o.id} value={o.id}>
          {o.label}
        </option>
      ))}
    </SelectBox>
  )
}
