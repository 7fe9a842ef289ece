'use client'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import { asGroup } from '../../document/as-group.ts'
import type { InputProps } from './control.ts'
import { PickInput } from './PickInput.tsx'

/** A pointer to a contact role; each kommune's own contact has what is shown. */
export function RoleInput({ value, onChange, ...props }: Omit<InputProps, 'control'>) {
  const { say } = useSay()
  return (
    <PickInput
      {...props}
      source="contact-roles"
      label={say(controlWords.whichRole)}
      value={asGroup(value)['role']}
      onChange={(role) => onChange(role === undefined ? undefined : { role })}
    />
  )
}
