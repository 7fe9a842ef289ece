'use client'
import { OVERRIDE_MODES, slotDef, type OverrideMode, type SlotName } from '@innbyggarportal/shared-content/contract'
import { useField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { useId } from 'react'
import '../controls/controls.css'
import '../override/override.css'
import { DriftNotice } from '../override/DriftNotice.tsx'
import { ModeChoice } from '../override/ModeChoice.tsx'
import { SharedText } from '../override/SharedText.tsx'
import { useSharedSlot } from '../override/use-shared-slot.ts'
import { useSlotDrift } from '../override/use-slot-drift.ts'
import { fieldWords } from '../translations/field-words.ts'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'

type Props = SelectFieldClientProps & { slot: SlotName }

/** What a kommune does with one slot: the choice, the shared text beside it, and what has changed since it chose. */
export default function OverrideModeField({ slot, path: pathFromProps, readOnly }: Props) {
  const { lang, say } = useSay()
  const { path, value, setValue, disabled, errorMessage, showError } = useField<string>({
    potentiallyStalePath: pathFromProps,
  })
  const shared = useSharedSlot(slot)
  const id = useId()
  const mode: OverrideMode = OVERRIDE_MODES.find((m) => m === value) ?? 'inherit'
  const { open, askAgain } = useSlotDrift(slot)
  const name = slotDef(slot).question?.[lang] ?? say(fieldWords.summary)
  return (
    <div className="ip-control ip-mode field-type" data-mode={mode} id={`field-${path.replace(/\./g, '__')}`}>
      {open && shared.state === 'ready' && (
        <DriftNotice
          slot={slot}
          drift={open.drift}
          before={open.before}
          seen={shared.log.length}
          after={shared.lines}
          isReadOnly={readOnly === true || disabled}
          onUseShared={() => setValue('inherit')}
          onKept={askAgain}
        />
      )}
      <ModeChoice
        id={id}
        name={name}
        mode={mode}
        rule={shared.state === 'ready' ? shared.rule : null}
        isReadOnly={readOnly === true || disabled}
        onChange={setValue}
        problem={showError ? errorMessage : undefined}
      />
      {shared.state === 'none' && <p className="ip-help">{say(overrideWords.chooseService)}</p>}
      {shared.state === 'loading' && (
        <p className="ip-help" role="status">
          {say(overrideWords.fetching)}
        </p>
      )}
      {shared.state === 'failed' && (
        <p className="ip-problem" role="status">
          {say(overrideWords.notFetched)}
        </p>
      )}
      {shared.state === 'ready' && <SharedText lines={shared.lines} isOpen={mode !== 'inherit'} />}
    </div>
  )
}
