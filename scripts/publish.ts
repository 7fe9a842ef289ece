import { resolve } from 'node:path'
import type { PublishResult } from '@innbyggarportal/sites/publisher'
import { progressBar } from './command/progress-bar.ts'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { callerDir, makeDataDir, readEnv } from './env.ts'
import { currentOf, doChores } from './portals/do-chores.ts'
import { openStore } from './portals/open-store.ts'
import { publishHere } from './portals/publish-here.ts'
import { publishJson, publishTable } from './portals/publish-table.ts'
import { writePortals } from './portals/write-portals.ts'
import { askWorker } from './worker/control.ts'

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
        ? `There is no published kommune with the slug “${values.kommune}”.`
        : 'There is no published kommune yet.',
    )
  const store = openStore(env)
  const failed = there ? [] : await doChores(env, store, currentOf(results))
  for (const line of failed) console.error(line)
  if (values.to) await writePortals(store, results, resolve(callerDir, values.to), values.kommune !== undefined)
  console.log(values.json ? publishJson(results) : publishTable(results))
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
