'use client'
import { problemWords } from '../translations/problem-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { ControlOf, InputProps } from './control.ts'
import { TypedInput } from './TypedInput.tsx'

/** A number as Norwegian writes it, with a comma for decimals. */
export function NumberInput({ control, ...props }: InputProps<ControlOf<'number'>>) {
  const { say } = useSay()
  return (
    <TypedInput
      {...props}
      control={control}
      parse={parseNumber}
      complaint={problemWords.notNumber}
      write={(value) => (typeof value === 'number' ? String(value).replace('.', ',') : '')}
      after={control.unit && <span className="ip-unit">{say(control.unit)}</span>}
    />
  )
}

function parseNumber(typed: string): number | null {
  const bare = typed.replace(/\s/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null
}
