import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openDiskStore, pruneReleases, publishDirectory, resume, rollback } from '@innbyggarportal/sites/publisher'
import { KEPT, publishSmall } from './small-region.ts'

const storeIn = (directory: string) => openDiskStore(directory, KEPT)
/** Everything is old by then. */
const LATER_MS = 1_000_000_000

/** What can be broken off. Each can be done again. */
export const ACTIONS = {
  publish: async (directory: string) => {
    await publishSmall(directory, 2)
  },
  rollback: async (directory: string) => {
    await rollback(storeIn(directory), 'osteroy', {
      by: 'Kari',
      why: 'feil',
      at: '2026-11-21T12:00:00.000Z',
      to: await oldest(directory),
    })
  },
  resume: async (directory: string) => {
    await resume(storeIn(directory), 'osteroy')
  },
  directory: async (directory: string) => {
    await publishDirectory(storeIn(directory), 'osteroy', join(directory, 'www'))
  },
  prune: async (directory: string) => {
    await pruneReleases(storeIn(directory), { now: () => Date.now() + LATER_MS })
  },
}
export type Action = keyof typeof ACTIONS

async function oldest(directory: string): Promise<string> {
  return (await readdir(join(directory, 'portals/osteroy/releases'))).sort()[0]!.replace(/\.json$/, '')
}

/** Run as a program: `act.ts ACTION DIRECTORY`. */
if (import.meta.main) {
  const [action, directory] = process.argv.slice(2)
  await ACTIONS[action as Action](directory!)
}
