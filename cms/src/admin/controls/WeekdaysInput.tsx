'use client'
import { FORMAT_WORDS } from '@innbyggarportal/shared-content/resolve'
import { useSay } from '../translations/use-say.ts'
import type { InputProps } from './control.ts'

/** Days of the week, Monday first; stored as 1 to 7. */
export function WeekdaysInput({ value, onChange, at, id, describedBy, isReadOnly, onLeave }: InputProps) {
  const { lang } = useSay()
  const days = Array.isArray(value) ? value.filter((d): d is number => typeof d === 'number') : []
  const toggle = (day: number, isOn: boolean) => {
    const next = isOn ? [...days, day].sort() : days.filter((d) => d !== day)
    onChange(next.length === 0 ? undefined : next)
  }
  return (
    <div className="ip-days">
      {FORMAT_WORDS[lang].weekdays.map((name, i) => (
        <label key={name} className="ip-check" htmlFor={i === 0 ? id : `${id}-${i + 1}`}>
          <input
            type="checkbox"
            id={i === 0 ? id : `${id}-${i + 1}`}
            checked={days.includes(i + 1)}
            disabled={isReadOnly}
            aria-describedby={describedBy}
            onBlur={() => onLeave(at)}
            onChange={(e) => toggle(i + 1, e.target.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </div>
  )
}
