import { kommuneKeys } from '@innbyggarportal/cms/door'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { noteDomainOwners, snapshotAt, type PublishResult } from '@innbyggarportal/sites/publisher'
import { progressBar } from '../command/progress-bar.ts'
import { seedWhenEmpty } from '../content/seed-when-empty.ts'
import { withDoor } from '../content/with-door.ts'
import { buildStale } from '../start/builds/build-stale.ts'
import { kommunerOf } from './kommuner-of.ts'
import { openPublishing } from './open-publishing.ts'

/** Publishes in this process, because no worker runs; on a new machine it makes what it needs first. */
export async function publishHere(slug: string | undefined): Promise<PublishResult[]> {
  await buildStale(['sites'])
  return withDoor(async (door, env) => {
    await seedWhenEmpty(door, env)
    const { pool, store, shelf, close } = openPublishing(env)
    try {
      const asOf = fromMillis(Date.now())
      const state = await door.readSnapshot(undefined, { hold: (record) => shelf.hold(record) })
      const snapshot = snapshotAt(asOf, state.snapshot)
      await noteDomainOwners(store, snapshot, kommuneKeys(state))
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
