import type { Finding } from '@innbyggarportal/shared-content/contract'
import { RULE_TABLE, sayFinding } from '@innbyggarportal/shared-content/rules'

/** The finding of a page that could not be judged; `why` is the trouble in words or what was thrown. It stops the page. */
export function cannotJudge(why: unknown): Finding {
  const said = why instanceof RangeError ? 'ho har for mange element inni kvarandre' : why instanceof Error ? why.message : String(why)
  return sayFinding('page/cannot-judge', RULE_TABLE['page/cannot-judge']!, {}, { why: `${said.replace(/[.]$/, '')}.` })
}
