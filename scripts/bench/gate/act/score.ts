import type { ActCase } from './read-cases.ts'

/** What an engine says of a case: the criteria of what it finds and would stop a page for. Null when it could not judge it. */
export type Verdicts = ReadonlyMap<ActCase, ReadonlySet<string> | null>

/** How an engine did. Shares are of 1. */
export interface Score {
  failed: number
  found: number
  others: number
  falselyFlagged: number
  /** Cases it could not judge. A failed one among them counts as not found. */
  unjudged: number
  /** The share of failed cases that were found. */
  recall: number
  /** The share of passed and inapplicable cases that were flagged. */
  falseRate: number
}

/** `even` is what severities are tuned on; `odd` is what is told. */
export type Half = 'even' | 'odd'
/** All criteria the rule names, or those alone that W3C says a failed case does not meet. */
export type Asked = 'criteria' | 'conformance'

/**
 * The measure. A failed case is found when a finding that stops names one of the criteria of its rule; a passed or
 * inapplicable case is falsely flagged by the same. Cases whose rule asks for no criterion of the kind asked are left out.
 */
export function score(verdicts: Verdicts, half: Half, asked: Asked = 'criteria'): Score {
  const counted = { failed: 0, found: 0, others: 0, falselyFlagged: 0, unjudged: 0 }
  for (const [of, said] of verdicts) {
    if ((of.number % 2 === 0 ? 'even' : 'odd') !== half || of[asked].length === 0) continue
    const isFlagged = of[asked].some((criterion) => said?.has(criterion))
    if (said === null) counted.unjudged++
    if (of.expected === 'failed') {
      counted.failed++
      if (isFlagged) counted.found++
    } else {
      counted.others++
      if (isFlagged) counted.falselyFlagged++
    }
  }
  return { ...counted, recall: counted.found / counted.failed, falseRate: counted.falselyFlagged / counted.others }
}
