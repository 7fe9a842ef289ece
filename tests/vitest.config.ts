import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const oneMongod = fileURLToPath(new URL('builders/one-mongod.ts', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const notOurs = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.cache/**', '**/.data/**']
const crossing = [
  'tests/flows/**/*.test.ts',
  'tests/access/**/*.test.ts',
  'tests/databases/**/*.test.ts',
  'tests/equalities/**/*.test.ts',
  'tests/chaos/**/*.test.ts',
]
const browser = ['tests/accessibility/**/*.test.ts', 'tests/browser/**/*.test.ts']
const slow = ['**/*.slow.test.ts']
/** Unit tests that put something else in the place of a module: they need a process of their own. */
const mocking = ['sites/publisher/copies/write-directory.test.ts', 'sites/publisher/store/disk/write-order.test.ts']

/** The longest first, so that no core is idle at the end: what is slow, then browsers and whole systems, then the rest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      [/\.slow\.test/, /\/tests\/(browser|accessibility|flows)\//, /\/tests\//].findIndex((part) => part.test(moduleId))
    const place = (file: TestSpecification) => (rank(file) === -1 ? 9 : rank(file))
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

/**
 * Four projects, so that each can have the patience it needs: `unit` beside the files, whose processes go from file to
 * file, `crossing` with databases and processes, `accessibility` in a browser, and `slow` (failover, chaos), which only
 * the full run asks for. The last two have the machine to themselves, a file at a time.
 */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...notOurs, ...crossing, ...browser, ...slow, ...mocking],
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'crossing',
          include: [...crossing, ...mocking],
          globalSetup: oneMongod,
          exclude: [...notOurs, ...slow],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        root,
        test: {
          name: 'accessibility',
          include: browser,
          exclude: [...notOurs, ...slow],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'slow',
          include: slow,
          globalSetup: oneMongod,
          exclude: notOurs,
          testTimeout: 600_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
