'use client'
import { OVERRIDE_MODES, type OverrideMode, type SlotRule } from '@innbyggarportal/shared-content/contract'
import { allowsMode } from '@innbyggarportal/shared-content/override'
import { MODE_WORDS } from '@innbyggarportal/shared-content/words'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'

const HELP = { inherit: 'inheritHelp', replace: 'replaceHelp', addAfter: 'addAfterHelp', hide: 'hideHelp' } as const
const REASON = { open: null, addOnly: overrideWords.addOnlyReason, locked: overrideWords.lockedReason } as const

interface Props {
  id: string
  name: string
  mode: OverrideMode
  /** Null until the shared service is read; then nothing is forbidden yet. */
  rule: SlotRule | null
  isReadOnly: boolean
  problem: string | undefined
  onChange: (mode: OverrideMode) => void
}

/** The four ways a slot can stand, side by side. What the region forbids cannot be chosen, and the reason is said. */
export function ModeChoice({ id, name, mode, rule, isReadOnly, problem, onChange }: Props) {
  const { say } = useSay()
  const reason = rule && REASON[rule.rule]
  return (
    <fieldset className="ip-modes" aria-describedby={`${id}-help`}>
      <legend className="ip-sr">{say(overrideWords.showFor, { slot: name })}</legend>
      <div className="ip-segments">
        {OVERRIDE_MODES.map((m) => (
          <label key={m} className="ip-segment" htmlFor={`${id}-${m}`}>
            <input
              type="radio"
              name={id}
              id={`${id}-${m}`}
              value={m}
              checked={m === mode}
              onChange={() => onChange(m)}
              disabled={isReadOnly || (m !== mode && rule !== null && !allowsMode(rule, m).isAllowed)}
            />
            <span>{say(MODE_WORDS[m])}</span>
          </label>
        ))}
      </div>
      <p className="ip-help" id={`${id}-help`}>
        {say(overrideWords[HELP[mode]])}
        {reason && <> {say(reason)}</>}
        {rule?.requiresLocal && (
          <>
            {' '}
            <strong>{say(overrideWords.requiresLocal)}</strong>
          </>
        )}
      </p>
      {problem && <p className="ip-problem">{problem}</p>}
    </fieldset>
  )
}
