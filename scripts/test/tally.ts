/** How many tests went how, and the names of those that failed: a file and its test, a build, a check. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
  broken: readonly string[]
}

/** One test that passed, or one that failed by this name. */
export const one = {
  passed: { passed: 1, failed: 0, skipped: 0, broken: [] },
  failed: (name: string): Tally => ({ passed: 0, failed: 1, skipped: 0, broken: [name] }),
}

/** All of them together. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = (of: 'passed' | 'failed' | 'skipped') => tallies.reduce((sofar, tally) => sofar + tally[of], 0)
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    broken: tallies.flatMap((tally) => tally.broken),
  }
}

/** What failed, a line each, for whoever sees only the end of a long run; nothing when all went well. */
export function brokenLines({ broken }: Tally): string[] {
  return broken.length === 0 ? [] : ['Failed:', ...broken.map((name) => `  ${name}`)]
}

/** The last line of a test run: `12 passed, 0 failed`, with the skipped ones when there are any. */
export function lastLine({ passed, failed, skipped }: Pick<Tally, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
