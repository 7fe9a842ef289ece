'use client'
import { LANGS, type Lang } from '@innbyggarportal/shared-content/contract'
import { useLocale } from '@payloadcms/ui'
import { languageLabel } from '@innbyggarportal/shared-content/words'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import { asGroup } from '../../document/as-group.ts'
import { withValue } from './with-value.ts'
import type { ControlOf, InputProps } from './control.ts'
import { TextBox } from './TextBox.tsx'

/** The same text in several languages: the one being edited now in view, the others folded under it with their state. */
export function WordsInput({
  control,
  value,
  onChange,
  at,
  id,
  describedBy,
  isInvalid,
  isReadOnly,
  onLeave,
}: InputProps<ControlOf<'words'>>) {
  const { say } = useSay()
  const { code } = useLocale()
  const current = LANGS.find((l) => l === code) ?? 'nn'
  const others = LANGS.filter((l) => l !== current)
  const words = asGroup(value)
  const states = others
    .map((l) => say(words[l] ? controlWords.written : controlWords.notWritten, { lang: say(languageLabel(l)) }))
    .join(' · ')
  const box = (lang: Lang, boxId: string) => (
    <TextBox
      id={boxId}
      lang={lang}
      isLong={control.isLong ?? false}
      value={typeof words[lang] === 'string' ? words[lang] : ''}
      isReadOnly={isReadOnly}
      describedBy={describedBy}
      isInvalid={isInvalid && lang === current}
      onLeave={() => onLeave(at)}
      onChange={(text) => onChange(withValue(words, lang, text))}
    />
  )
  return (
    <div className="ip-words">
      {box(current, id)}
      <details className="ip-fold">
        <summary>{states}</summary>
        {others.map((l) => (
          <div key={l} className="ip-inner">
            <label className="ip-sub-label" htmlFor={`${id}-${l}`}>
              {say(languageLabel(l))}
            </label>
            {box(l, `${id}-${l}`)}
          </div>
        ))}
      </details>
    </div>
  )
}
