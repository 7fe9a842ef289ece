import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { snapshotAt } from '@innbyggarportal/sites/publisher'
import { runCommand } from '../command/run-command.ts'
import { seedWhenEmpty } from '../content/seed-when-empty.ts'
import { withDoor } from '../content/with-door.ts'
import { demoPassword } from './settings/demo-password.ts'

// A process of its own, so that the memory the CMS needs is given back. The last line it prints is what it found.
await runCommand(() =>
  withDoor(async (door, env) => {
    await seedWhenEmpty(door, env)
    if (env.isDemo) await door.ensureDemoUsers(demoPassword(env.dataDir))
    const snapshot = snapshotAt(fromMillis(Date.now()), (await door.readSnapshot()).snapshot)
    const records = [...snapshot.kommuner.values()].flatMap((part) => [...part.values()])
    const kommuner = records.flatMap(({ value }) =>
      value.kind === 'kommune' ? [{ slug: value.slug, name: value.name }] : [],
    )
    const sorted = kommuner.sort((a, b) => a.name.localeCompare(b.name, 'nn'))
    console.log(
      JSON.stringify({
        kommuner: sorted,
        mongod: await door.mongoVersion(),
        firstAdministrator: await door.offerFirstAdministrator(),
      }),
    )
    return 0
  }),
)
