import { relative } from 'node:path'
import { z } from 'zod'
import type { Tally } from './tally.ts'

const report = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

/** The first line of why a test failed, at most 200 characters of it. */
const firstLine = ([message = 'no message']: readonly string[]) => (message.split('\n', 1)[0] ?? '').slice(0, 200)

/**
 * Counts the report of a vitest run and names what failed, by paths below `root`. A file that failed without a failed test in it (it did not load, or a hook threw)
 * counts as one failed test, and so does a run that failed without a word about where.
 */
export function tallyReport(json: unknown, root: string): Tally {
  const { success, testResults } = report.parse(json)
  const broken = testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const path = relative(root, file.name)
      const names = file.assertionResults
        .filter((a) => a.status === 'failed')
        .map((a) => `${path} > ${a.fullName}: ${firstLine(a.failureMessages)}`)
      return names.length > 0 ? names : [`${path} (the file as a whole)`]
    })
  if (broken.length === 0 && !success) broken.push('The run as a whole, outside every test')
  const statuses = testResults.flatMap((file) => file.assertionResults.map((a) => a.status))
  const count = (wanted: string) => statuses.filter((s) => s === wanted).length
  return {
    passed: count('passed'),
    failed: broken.length,
    skipped: statuses.length - count('passed') - count('failed'),
    broken,
  }
}
