import type { Finding, Lang } from '@innbyggarportal/shared-content/contract'
import { RULE_TABLE, sayFinding } from '@innbyggarportal/shared-content/rules'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'

const NAME = 'page/cannot-judge'
const RULE = RULE_TABLE[NAME]!
const MAX_QUOTED = 200

/** The finding of a page that could not be judged; `why` follows a colon, without a full stop. It stops the page. */
export function cannotJudge(why: Says): Finding {
  const said = (lang: Lang) => sayIn(RULE.advice, lang, { why: why[lang] })
  return { ...sayFinding(NAME, RULE), advice: { nn: said('nn'), nb: said('nb'), en: said('en') } }
}

/** Why a page could not be judged, of what was thrown: what nobody foresaw is quoted as it is. */
export function whyOf(thrown: unknown): Says {
  if (thrown instanceof RangeError && /within each other|call stack/.test(thrown.message))
    return {
      nn: 'ho har for mange element inni kvarandre',
      nb: 'den har for mange elementer inni hverandre',
      en: 'it has too many elements inside each other',
    }
  const quoted = (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').slice(0, MAX_QUOTED)
  return {
    nn: `noko uventa gjekk gale («${quoted}»)`,
    nb: `noe uventet gikk galt («${quoted}»)`,
    en: `something unexpected went wrong (“${quoted}”)`,
  }
}
