'use client'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { InputProps, PickSource } from './control.ts'
import { SelectBox } from './SelectBox.tsx'
import { useOptions } from './use-options.ts'
import type { PickOption } from './read-options.ts'

interface Props extends Omit<InputProps, 'control'> {
  source: PickSource
  accepts?: (option: PickOption) => boolean
  label?: string
  /** Said when there is nothing to pick. */
  none?: string
}

/** One record of a collection, by its label. A key that no longer exists stays visible and says so. */
export function PickInput({
  source,
  accepts = () => true,
  label,
  none,
  value,
  onChange,
  at,
  id,
  describedBy,
  isInvalid,
  isReadOnly,
  onLeave,
}: Props) {
  const { say } = useSay()
  const list = useOptions(source)
  const picked = typeof value === 'string' ? value : ''
  if (list.state === 'failed') {
    return (
      <p className="ip-problem" role="status">
        {say(controlWords.notFetched)}{' '}
        <button type="button" className="ip-link" id={id} onClick={list.retry}>
          {say(controlWords.tryAgain)}
        </button>
      </p>
    )
  }
  const options = list.state === 'ready' ? list.options.filter(accepts) : []
  const isKnown = picked === '' || options.some((o) => o.key === picked)
  if (none && list.state === 'ready' && options.length === 0 && picked === '') return <p className="ip-help">{none}</p>
  return (
    <SelectBox
      id={id}
      value={picked}
      {...(label ? { label } : {})}
      describedBy={describedBy}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onLeave={() => onLeave(at)}
      onChange={(key) => onChange(key || undefined)}
    >
      <option value="">{say(list.state === 'loading' ? controlWords.loading : controlWords.nothingChosen)}</option>
      {!isKnown && (
        <option value={picked}>{list.state === 'loading' ? picked : say(controlWords.gone, { key: picked })}</option>
      )}
      {options.map((o) => (
        <option key={o.key} value={o.key}>
          {o.label}
        </option>
      ))}
    </SelectBox>
  )
}
