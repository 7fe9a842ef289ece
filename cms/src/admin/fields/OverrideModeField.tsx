'use client'
import {
  LANGS,
  lockedRows,
  OVERRIDE_MODES,
  slotDef,
  unlockedContent,
  type OverrideMode,
  type SlotName,
} from '@innbyggarportal/shared-content/contract'
import { useField, useLocale } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { useId, useMemo } from 'react'
import '../controls/controls.css'
import '../override/override.css'
import { DriftNotice } from '../override/DriftNotice.tsx'
import { LockedRows } from '../override/LockedRows.tsx'
import { ModeChoice } from '../override/ModeChoice.tsx'
import { SharedText } from '../override/SharedText.tsx'
import { slotLines } from '../override/slot-lines.ts'
import { useStanding } from '../override/use-standing.ts'
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
  const { code } = useLocale()
  const { answer, askAgain } = useStanding()
  const standing = answer.state === 'ready' ? answer.data.slots[slot] : undefined
  const { before, after, locked, planned } = useMemo(() => {
    const edited = LANGS.find((l) => l === code) ?? 'nn'
    const lines = (content: unknown) => slotLines(slot, content, edited)
    return {
      // What stands fast is not the kommune's to look at again.
      before: lines(unlockedContent(standing?.base?.content)),
      after: lines(unlockedContent(standing?.shared)),
      locked: lines(lockedRows(standing?.shared)),
      planned: (standing?.planned ?? []).flatMap(({ content, from }) =>
        from ? [{ from, lines: lines(unlockedContent(content)) }] : [],
      ),
    }
  }, [slot, standing, code])
  const id = useId()
  const mode: OverrideMode = OVERRIDE_MODES.find((m) => m === value) ?? 'inherit'
  const name = slotDef(slot).question?.[lang] ?? say(fieldWords.summary)
  return (
    <div className="ip-control ip-mode field-type" data-mode={mode} id={`field-${path.replace(/\./g, '__')}`}>
      {standing?.drift && (
        <DriftNotice
          slot={slot}
          drift={standing.drift}
          before={before}
          seen={standing.seen}
          after={after}
          planned={planned}
          isReadOnly={readOnly === true || disabled}
          onUseShared={() => setValue('inherit')}
          onKept={askAgain}
        />
      )}
      <ModeChoice
        id={id}
        name={name}
        mode={mode}
        rule={standing?.rule ?? null}
        isReadOnly={readOnly === true || disabled}
        onChange={setValue}
        problem={showError ? errorMessage : undefined}
      />
      {answer.state === 'none' && <p className="ip-help">{say(overrideWords.chooseService)}</p>}
      {answer.state === 'loading' && (
        <p className="ip-help" role="status">
          {say(overrideWords.fetching)}
        </p>
      )}
      {answer.state === 'failed' && (
        <p className="ip-problem" role="status">
          {say(overrideWords.notFetched)}
        </p>
      )}
      <LockedRows lines={locked} />
      {standing && (after.length > 0 || locked.length === 0) && (
        <SharedText lines={after} isOpen={mode !== 'inherit'} />
      )}
    </div>
  )
}
