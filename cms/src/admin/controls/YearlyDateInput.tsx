'use client'
import { FORMAT_WORDS } from '@innbyggarportal/shared-content/resolve'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import { asGroup } from '../../document/as-group.ts'
import { withValue } from './with-value.ts'
import type { InputProps } from './control.ts'
import { SelectBox } from './SelectBox.tsx'

/** The same day every year: a day and a month. */
export function YearlyDateInput({ value, onChange, at, id, describedBy, isInvalid, isReadOnly, onLeave }: InputProps) {
  const { lang, say } = useSay()
  const date = asGroup(value)
  const set = (name: string) => (text: string) =>
    onChange(withValue(date, name, text === '' ? undefined : Number(text)))
  const shared = { describedBy, isInvalid, isReadOnly, onLeave: () => onLeave(at) }
  return (
    <div className="ip-beside">
      <SelectBox {...shared} id={id} label={say(controlWords.day)} value={String(date.day ?? '')} onChange={set('day')}>
        <option value="">{say(controlWords.day)}</option>
        {Array.from({ length: 31 }, (_, i) => (
          <option key={i} value={i + 1}>
            {lang === 'en' ? i + 1 : `${i + 1}.`}
          </option>
        ))}
      </SelectBox>
      <SelectBox
        {...shared}
        id={`${id}-month`}
        label={say(controlWords.month)}
        value={String(date.month ?? '')}
        onChange={set('month')}
      >
        <option value="">{say(controlWords.month)}</option>
        {FORMAT_WORDS[lang].months.map((name, i) => (
          <option key={name} value={i + 1}>
            {name}
          </option>
        ))}
      </SelectBox>
    </div>
  )
}
