import { join, resolve } from 'node:path'
import { kommuneKeys } from '@innbyggarportal/cms/door'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import {
  noteDomainOwners,
  NotAPortalError,
  openReleaseStore,
  writeDirectory,
  type PublishResult,
  type ReleaseStore,
} from '@innbyggarportal/sites/publisher'
import { progressBar } from './command/progress-bar.ts'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { seedWhenEmpty } from './content/seed-when-empty.ts'
import { withDoor } from './content/with-door.ts'
import { callerDir, makeDataDir, readEnv } from './env.ts'
import { askWorker } from './worker/control.ts'
import { currentOf, doChores } from './portals/do-chores.ts'
import { openPublishing } from './portals/open-publishing.ts'
import { kommunerOf } from './portals/kommuner-of.ts'
import { publishTable } from './portals/publish-table.ts'
import { buildStale } from './start/build-stale.ts'

const USAGE = 'Usage: npm run publish -- [--kommune SLUG] [--to DIR] [--json]'

await runCommand(async () => {
  const { values } = readArguments(USAGE, {
    kommune: { type: 'string' },
    to: { type: 'string' },
    json: { type: 'boolean' },
  })
  const env = readEnv()
  makeDataDir(env)
  const there = await publishThere(env.dataDir, values.kommune)
  const results = there ?? (await publishHere(values.kommune))
  if (results.length === 0)
    throw new Trouble(
      values.kommune
        ? `There is no published kommune with the slug «${values.kommune}».`
        : 'There is no published kommune yet.',
    )
  const store = openReleaseStore(join(env.dataDir, 'releases'))
  const failed = there ? [] : await doChores(env, store, currentOf(results))
  for (const line of failed) console.error(line)
  if (values.to) await writeAll(store, results, resolve(callerDir, values.to), values.kommune !== undefined)
  console.log(values.json ? JSON.stringify(results, null, 2) : publishTable(results))
  return failed.length > 0 || results.some((r) => r.state === 'failed') ? 1 : 0
})

/** Lets the running worker publish. Null when there is none. */
async function publishThere(dataDir: string, slug: string | undefined): Promise<PublishResult[] | null> {
  const bar = progressBar([], 'pages')
  try {
    return await askWorker(dataDir, slug, (kommune, done, of) => bar.note(kommune)(done, of))
  } finally {
    bar.end()
  }
}

/** Publishes in this process, because no worker runs; on a new machine it makes what it needs first. */
async function publishHere(slug: string | undefined): Promise<PublishResult[]> {
  await buildStale(['sites'])
  return withDoor(async (door, env) => {
    await seedWhenEmpty(door, env)
    const { pool, shelf, close } = openPublishing(env)
    try {
      const asOf = fromMillis(Date.now())
      const state = await door.readSnapshot(undefined, { hold: (record) => shelf.hold(record) })
      const { snapshot } = state
      await noteDomainOwners(join(env.dataDir, 'releases'), snapshot, kommuneKeys(state))
      const kommuner = kommunerOf(snapshot, slug)
      const bar = progressBar(kommuner, 'pages')
      const results = Promise.all(
        kommuner.map((kommune) =>
          pool.publish({ snapshot, kommune, asOf, isChecked: true, onProgress: bar.note(kommune) }),
        ),
      )
      return await results.finally(() => bar.end())
    } finally {
      await close()
    }
  })
}

async function writeAll(
  store: ReleaseStore,
  results: readonly PublishResult[],
  to: string,
  isOne: boolean,
): Promise<void> {
  for (const { kommune } of results) {
    const current = await store.readCurrent(kommune)
    if (current)
      await writeDirectory(store, current.manifest, isOne ? to : resolve(to, current.manifest.portal.slug)).catch(
        inWords,
      )
  }
}

function inWords(error: unknown): never {
  throw error instanceof NotAPortalError ? new Trouble(error.message) : error
}
