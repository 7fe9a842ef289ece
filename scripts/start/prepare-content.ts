import { openDoor } from '@innbyggarportal/cms/door'
import { runCommand } from '../command/run-command.ts'
import { Trouble } from '../command/trouble.ts'
import { readEnv } from '../env.ts'
import { progress } from '../launch/progress.mjs'
import { demoPassword } from './demo-password.ts'

// A process of its own, so that the memory the CMS needs is given back. The last line it prints is the kommuner.
await runCommand(async () => {
  const env = readEnv()
  const door = await openDoor({ dataDir: env.dataDir, ...(env.databaseUrl && { databaseUrl: env.databaseUrl }) })
  try {
    if (env.isDemo) {
      if (await door.isEmpty()) await progress('Filling the empty database with the demo region', () => seed(door))
      await door.ensureDemoUsers(demoPassword(env.dataDir))
    }
    const { snapshot } = await door.readSnapshot()
    const kommuner = [...snapshot.shared.values(), ...[...snapshot.kommuner.values()].flatMap((part) => [...part.values()])]
      .flatMap((record) => (record.value.kind === 'kommune' ? [{ slug: record.value.slug, name: record.value.name }] : []))
    console.log(JSON.stringify(kommuner))
  } finally {
    await door.close()
  }
  return 0
})

async function seed(door: Awaited<ReturnType<typeof openDoor>>): Promise<void> {
  const { seedRecords } = await import('@innbyggarportal/shared-content/seed')
  const { refused } = await door.importRecords(seedRecords)
  if (refused.length > 0) throw new Trouble(`The demo region was not taken whole:\n${refused.map((r) => `  ${r.id ?? r.index} ${r.path}: ${r.message}`).join('\n')}`)
}
