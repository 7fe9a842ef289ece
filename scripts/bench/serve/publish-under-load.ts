import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import type { ReleaseStore } from '@innbyggarportal/sites/publisher'
import type { RegionPublisher } from '../publishing/publish-region.ts'
import { changedService, withRecords } from '../region/change-region.ts'
import type { Region } from '../region/make-region.ts'
import { serviceKeyOf, topicOf } from '../region/topic.ts'
import { startCheckClient, type PageAddress } from './check-client.ts'
import { runWrk, wrkErrors } from './run-wrk.ts'
import type { RunningServer } from './start-server.ts'

const PUBLISHES = 20
const SECONDS = 20

interface UnderLoad {
  region: Region
  snapshot: Snapshot
  publisher: RegionPublisher
  pages: readonly PageAddress[]
  /** The same pages as a file for wrk. */
  list: string
  server: RunningServer
  hostOf: (kommune: string) => string
}

/** Publishes an edit of another shared service again and again while wrk loads the portals and a client reads and checks. */
export async function publishUnderLoad({ region, snapshot, publisher, pages, list, server, hostOf }: UnderLoad) {
  const known = new Map<string, Set<string>>()
  const remember = () => rememberPages(publisher.store, region.kommuneKeys, hostOf, known)
  await remember()
  const client = startCheckClient(server.port, pages)
  const load = runWrk(server.port, list, SECONDS)
  try {
    let before = snapshot
    for (let i = 0; i < PUBLISHES; i++) {
      const next = withRecords(before, [changedService(before, serviceKeyOf(topicOf(i)), 'whatYouGet', `Endring ${i} under trafikk.`)])
      await publisher.publish(next, region.kommuneKeys)
      await remember()
      before = next
    }
    const outcome = await load
    const { answers, problems } = await client.stop()
    return { responses: outcome.responses, errors: wrkErrors(outcome), checked: answers, problems: problems(known) }
  } finally {
    await server.stop()
  }
}

async function rememberPages(store: ReleaseStore, kommuner: readonly string[], hostOf: (kommune: string) => string, known: Map<string, Set<string>>): Promise<void> {
  for (const kommune of kommuner) {
    const current = await store.readCurrent(kommune)
    for (const [path, { object }] of Object.entries(current?.manifest.pages ?? {})) {
      const id = `${hostOf(kommune)} ${path}`
      const objects = known.get(id) ?? new Set()
      known.set(id, objects.add(object))
    }
  }
}
