import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

export const CASES_FILE = 'w3c-act-cases.json.gz'

const actCase = z.object({
  /** Its place in W3C's list of cases (`testcases.json`), from 0: what decides which half it is of. */
  number: z.number(),
  /** The ACT rule, https://www.w3.org/WAI/standards-guidelines/act/rules/. */
  rule: z.string(),
  title: z.string(),
  expected: z.enum(['passed', 'failed', 'inapplicable']),
  /** The criteria of A and AA that the rule names. */
  criteria: z.array(z.string()),
  /** Those of them that W3C says a failed case does not meet. Of the others it says that some failed cases meet them. */
  conformance: z.array(z.string()),
  html: z.string(),
})
const actCases = z.object({
  source: z.string(),
  commit: z.string(),
  licence: z.string(),
  /** Cases that are not measured by, and why. */
  setAside: z.record(z.string(), z.number()),
  cases: z.array(actCase),
})
export type ActCase = z.infer<typeof actCase>
export type ActCases = z.infer<typeof actCases>

/** W3C's cases as they are kept here, see README.md. */
export function readCases(): ActCases {
  return actCases.parse(JSON.parse(gunzipSync(readFileSync(new URL(CASES_FILE, import.meta.url))).toString()))
}
