'use client'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'

/** The shared rows that stand fast: whatever the kommune chooses, the portal shows them first. */
export function LockedRows({ lines }: { lines: readonly string[] }) {
  const { say } = useSay()
  if (lines.length === 0) return null
  return (
    <div className="ip-locked-rows">
      <p className="ip-help">{say(overrideWords.lockedRows)}</p>
      <ul>
        {lines.map((line, i) => (
          <li key={`${i}-${line}`}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
