'use client'
import { money } from '@innbyggarportal/shared-content/contract'
import { controlWords } from '../translations/control-words.ts'
import { problemWords } from '../translations/problem-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { InputProps } from './control.ts'
import { parseKroner, writeKroner } from './kroner.ts'
import { TypedInput } from './TypedInput.tsx'

/** An amount typed in kroner, «3 230,00», and stored in øre. */
export function KronerInput(props: InputProps) {
  const { say } = useSay()
  return (
    <TypedInput
      {...props}
      parse={parseKroner}
      complaint={problemWords.notKroner}
      after={<span className="ip-unit">{say(controlWords.kroner)}</span>}
      write={(value) => {
        const read = money.safeParse(value)
        return read.success ? writeKroner(read.data) : ''
      }}
    />
  )
}
