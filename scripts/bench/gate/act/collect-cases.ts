import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { CASES_FILE, type ActCase, type ActCases } from './read-cases.ts'
import { TRIPLE_A } from './triple-a.ts'

/*
 * Makes the file of cases anew from a clone of https://github.com/w3c/wcag-act-rules (its commit is written down):
 *
 *     node scripts/bench/gate/act/collect-cases.ts --clone DIR
 *
 * The licence of the cases, in W3C-LICENSE.txt, goes with every copy.
 */

const ASSETS = 'content-assets/wcag-act-rules'
const list = z.object({
  testcases: z.array(
    z.object({
      ruleId: z.string(),
      ruleAccessibilityRequirements: z
        .record(z.string(), z.object({ forConformance: z.boolean().optional() }))
        .nullish(),
      expected: z.enum(['passed', 'failed', 'inapplicable']),
      testcaseTitle: z.string(),
      relativePath: z.string(),
    }),
  ),
})
/** What a case cannot do without and is not there when no server is: scripts and stylesheets in files of their own. */
const NEEDS_A_FILE = /<script\b[^>]*\bsrc\s*=|<link\b[^>]*stylesheet|@import/i

function collect(clone: string): ActCases {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', clone, ...words], { encoding: 'utf8', maxBuffer: 2 ** 27 })
  const { testcases } = list.parse(JSON.parse(git('show', `HEAD:${ASSETS}/testcases.json`)))
  const setAside = { 'no criterion of A or AA': 0, 'not html': 0, 'script or stylesheet in another file': 0 }
  const cases = testcases.flatMap((t, number): ActCase[] => {
    const asked = Object.entries(t.ruleAccessibilityRequirements ?? {}).flatMap(
      ([name, { forConformance = false }]) => {
        const criterion = /^wcag2\d:([\d.]+)$/.exec(name)?.[1]
        return criterion !== undefined && !TRIPLE_A.has(criterion) ? [{ criterion, forConformance }] : []
      },
    )
    if (asked.length === 0) return (setAside['no criterion of A or AA']++, [])
    if (!t.relativePath.endsWith('.html')) return (setAside['not html']++, [])
    const html = git('show', `HEAD:${ASSETS}/${t.relativePath}`)
    if (NEEDS_A_FILE.test(html)) return (setAside['script or stylesheet in another file']++, [])
    const criteria = asked.map((a) => a.criterion)
    const conformance = asked.filter((a) => a.forConformance).map((a) => a.criterion)
    return [{ number, rule: t.ruleId, title: t.testcaseTitle, expected: t.expected, criteria, conformance, html }]
  })
  const commit = git('rev-parse', 'HEAD').trim()
  return {
    source: 'https://github.com/w3c/wcag-act-rules',
    commit,
    licence:
      'This document includes material copied from the test cases of the ACT rules, https://www.w3.org/WAI/standards-guidelines/act/rules/. Copyright © W3C® (MIT, ERCIM, Keio, Beihang). W3C Software and Document Notice and License: W3C-LICENSE.txt beside this file.',
    setAside,
    cases,
  }
}

const { clone } = parseArgs({ options: { clone: { type: 'string' } } }).values
if (clone === undefined) throw new Error('Say where the clone is: --clone DIR')
const collected = collect(clone)
writeFileSync(join(import.meta.dirname, CASES_FILE), gzipSync(JSON.stringify(collected), { level: 9 }))
console.log(`${collected.cases.length} cases; set aside: ${JSON.stringify(collected.setAside)}`)
