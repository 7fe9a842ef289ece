'use client'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import { asGroup } from '../../document/as-group.ts'
import type { ControlOf, InputProps } from './control.ts'
import { PickInput } from './PickInput.tsx'

/** A pointer to a local fact of the fitting type; each kommune's own value stands on its page. */
export function FactInput({ control, value, onChange, ...props }: InputProps<ControlOf<'fact'>>) {
  const { say } = useSay()
  return (
    <PickInput
      {...props}
      source="fact-definitions"
      label={say(controlWords.whichFact)}
      none={say(controlWords.noFacts)}
      accepts={({ factType }) => [control.factType].flat().some((type) => type === factType)}
      value={asGroup(value).fact}
      onChange={(fact) => onChange(fact === undefined ? undefined : { fact })}
    />
  )
}
