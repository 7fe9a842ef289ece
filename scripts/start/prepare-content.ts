import { runCommand } from '../command/run-command.ts'
import { Trouble } from '../command/trouble.ts'
import { withDoor } from '../content/with-door.ts'
import { progress } from '../launch/progress.mjs'
import { demoPassword } from './demo-password.ts'

// A process of its own, so that the memory the CMS needs is given back. The last line it prints is the kommuner.
await runCommand(() => withDoor(async (door, env) => {
  if (env.isDemo) {
    if (await door.isEmpty()) {
      const { seedRecords } = await import('@innbyggarportal/shared-content/seed')
      const { refused } = await progress('Filling the empty database with the demo region', () => door.importRecords(seedRecords))
      if (refused.length > 0) throw new Trouble(`The demo region was not taken whole:\n${refused.map((r) => `  ${r.id ?? r.index} ${r.path}: ${r.message}`).join('\n')}`)
    }
    await door.ensureDemoUsers(demoPassword(env.dataDir))
  }
  const { snapshot } = await door.readSnapshot()
  const records = [...snapshot.kommuner.values()].flatMap((part) => [...part.values()])
  console.log(JSON.stringify(records.flatMap(({ value }) => (value.kind === 'kommune' ? [{ slug: value.slug, name: value.name }] : []))))
  return 0
}))
