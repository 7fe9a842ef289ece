'use client'
import { reportWords } from '../translations/report-words.ts'
import { useSay } from '../translations/use-say.ts'

/** Prints the page, for the archive or a meeting. */
export function PrintButton() {
  const { say } = useSay()
  return (
    <button type="button" className="ip-button ip-no-print" onClick={() => window.print()}>
      {say(reportWords.print)}
    </button>
  )
}
