import { z } from 'zod'
import type { Tally } from './tally.ts'

const report = z.object({
  success: z.boolean(),
  testResults: z.array(z.object({
    name: z.string(),
    status: z.string(),
    assertionResults: z.array(z.object({ status: z.string() })),
  })),
})

/**
 * Counts the report of a vitest run. A file that failed without a failed test in it (it did not load, or a hook threw)
 * counts as one failed test, and so does a run that failed without a word about where.
 */
export function readReport(json: unknown): Tally {
  const { success, testResults } = report.parse(json)
  const statuses = testResults.flatMap((file) => file.assertionResults.map((a) => a.status))
  const count = (wanted: string) => statuses.filter((s) => s === wanted).length
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((a) => a.status === 'failed')).length
  const failed = count('failed') + broken
  return { passed: count('passed'), failed: failed === 0 && !success ? 1 : failed, skipped: statuses.length - count('passed') - count('failed') }
}
