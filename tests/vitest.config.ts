import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

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

/**
 * Four projects, so that each can have the patience it needs: `unit` beside the files, `crossing` with databases and
 * processes, `accessibility` in a browser, and `slow` (failover, chaos), which only the full run asks for.
 */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...notOurs, ...crossing, ...browser, ...slow],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'crossing',
          include: crossing,
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
          exclude: notOurs,
          testTimeout: 600_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
