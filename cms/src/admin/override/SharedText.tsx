'use client'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'

/** The shared text of a slot, to read beside one's own. */
export function SharedText({ lines, isOpen }: { lines: readonly string[]; isOpen: boolean }) {
  const { say } = useSay()
  if (lines.length === 0) return <p className="ip-help">{say(overrideWords.sharedEmpty)}</p>
  return (
    <details className="ip-shared" open={isOpen} key={String(isOpen)}>
      <summary>
        {say(overrideWords.sharedText)}
        {!isOpen && <span className="ip-glimpse">: {lines[0]}</span>}
      </summary>
      <div className="ip-shared-lines" role="group" aria-label={say(overrideWords.sharedText)} tabIndex={0}>
        {lines.map((line, i) => (
          <p key={`${i}-${line}`}>{line}</p>
        ))}
      </div>
    </details>
  )
}
