import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import type { ReleaseStore } from '@innbyggarportal/sites/publisher'
import type { RegionPublisher } from '../publishing/publish-region.ts'
import { changedService, withRecords } from '../region/change-region.ts'
import type { Region } from '../region/make-region.ts'
import { serviceKeyOf, subjectOf } from '../region/subject.ts'
import { startCheckClient, type PageAddress } from './check-client.ts'
import { runWrk, wrkErrors } from './run-wrk.ts'
import type { RunningServer } from './start-server.ts'

const PUBLISHES = 20
/** wrk runs again and again so long, until the last publish is done. */
const SECONDS = 5

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
  let isDone = false
  const load = loadUntil(() => isDone, server.port, list)
  // Its trouble is heard when it is awaited, after the publishes.
  load.catch(() => undefined)
  try {
    let before = snapshot
    for (let i = 0; i < PUBLISHES; i++) {
      const next = withRecords(before, [
        changedService(before, serviceKeyOf(subjectOf(i)), 'whatYouGet', `Endring ${i} under trafikk.`),
      ])
      await publisher.publish(next, region.kommuneKeys)
      await remember()
      before = next
    }
    isDone = true
    const { answers, problems } = await client.stop()
    return { ...(await load), checked: answers, problems: problems(known) }
  } finally {
    isDone = true
    await client.stop()
    await load.catch(() => undefined)
    await server.stop()
  }
}

/** All that wrk counted, from now until it is told to end. */
async function loadUntil(
  isDone: () => boolean,
  port: number,
  list: string,
): Promise<{ responses: number; errors: number }> {
  const sum = { responses: 0, errors: 0 }
  do {
    const outcome = await runWrk(port, list, SECONDS)
    sum.responses += outcome.responses
    sum.errors += wrkErrors(outcome)
  } while (!isDone())
  return sum
}

async function rememberPages(
  store: ReleaseStore,
  kommuner: readonly string[],
  hostOf: (kommune: string) => string,
  known: Map<string, Set<string>>,
): Promise<void> {
  for (const kommune of kommuner) {
    const current = await store.readCurrent(kommune)
    for (const [path, { object }] of Object.entries(current?.manifest.pages ?? {})) {
      const id = `${hostOf(kommune)} ${path}`
      const objects = known.get(id) ?? new Set()
      known.set(id, objects.add(object))
    }
  }
}
