import type { Advice, Finding } from '@innbyggarportal/shared-content/contract'
import { RULE_TABLE, sayFinding } from '@innbyggarportal/shared-content/rules'

const NAME = 'page/cannot-judge'
const RULE = RULE_TABLE[NAME]!
const MAX_QUOTED = 200

/** The finding of a page that could not be judged; `why` follows a colon, without a full stop. It stops the page. */
export function cannotJudge(why: Advice): Finding {
  const said = (lang: 'nn' | 'nb') => sayFinding(NAME, RULE, {}, { why: why[lang] }).advice[lang]
  return { ...sayFinding(NAME, RULE), advice: { nn: said('nn'), nb: said('nb') } }
}

/** Why a page could not be judged, of what was thrown: what nobody foresaw is quoted as it is. */
export function whyOf(thrown: unknown): Advice {
  if (thrown instanceof RangeError && /within each other|call stack/.test(thrown.message))
    return { nn: 'ho har for mange element inni kvarandre', nb: 'den har for mange elementer inni hverandre' }
  const quoted = (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').slice(0, MAX_QUOTED)
  return { nn: `noko uventa gjekk gale («${quoted}»)`, nb: `noe uventet gikk galt («${quoted}»)` }
}
