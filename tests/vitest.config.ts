import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { readTestEnv } from './env.ts'

const shared = ['builders/one-mongod.ts', 'builders/one-region.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
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

/** In this order: first one that makes the demo region all share, beside two that do without. */
const LONGEST = [
  /create-as-each-role/,
  /kill-points\.slow/,
  /junk/,
  /commands/,
  /\.slow\.test/,
  /tests\/(browser|accessibility|flows)\//,
  /tests\/access\//,
  /planted-failures|demo-region/,
  /tests\//,
  /./,
]

/** The longest first, so that no core is idle at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => LONGEST.findIndex((part) => part.test(moduleId))
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

/**
 * Four projects, so that each can have the patience it needs: `unit` beside the files, whose processes go from file to
 * file, `crossing` with databases and processes, `accessibility` in a browser, and `slow` (failover, chaos), which only
 * the full run asks for. One run takes them all, two at a time: with three, browsers on a busy machine lose presses.
 */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    env: {
      NODE_COMPILE_CACHE: join(root, '.cache/compile'),
      NODE_OPTIONS: `${readTestEnv().NODE_OPTIONS} --import=${new URL('builders/load-drizzle.mjs', import.meta.url)}`,
    },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...notOurs, ...crossing, ...browser, ...slow, ...mocking],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'crossing',
          include: [...crossing, ...mocking],
          globalSetup: shared,
          exclude: [...notOurs, ...slow],
          testTimeout: 300_000,
          hookTimeout: 400_000,
        },
      },
      {
        root,
        test: {
          name: 'accessibility',
          include: browser,
          globalSetup: shared,
          exclude: [...notOurs, ...slow],
          testTimeout: 600_000,
          hookTimeout: 400_000,
        },
      },
      {
        root,
        test: {
          name: 'slow',
          include: slow,
          globalSetup: shared,
          exclude: notOurs,
          testTimeout: 600_000,
          hookTimeout: 400_000,
        },
      },
    ],
  },
})
