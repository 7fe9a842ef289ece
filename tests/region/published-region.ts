import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Server } from 'node:http'
import {
  toSnapshot,
  toSnapshotRecord,
  type ContentRecord,
  type IsoInstant,
  type Snapshot,
} from '@innbyggarportal/shared-content/contract'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { openGate } from '@innbyggarportal/sites/gate'
import {
  digestOfValue,
  loadBundle,
  openDiskStore,
  publishPortal,
  type PublishResult,
  type ReleaseStore,
} from '@innbyggarportal/sites/publisher'
import { startPortals } from '@innbyggarportal/sites/server'

/** A Monday morning, so that offices are open. */
export const AS_OF: IsoInstant = '2026-11-23T09:00:00.000Z'

/** The demo region as a snapshot, or other records instead. */
export function seedSnapshot(records: readonly ContentRecord[] = seedRecords): Snapshot {
  return toSnapshot(records.map((r) => toSnapshotRecord(r, digestOfValue)))
}

export interface PublishedRegion {
  store: ReleaseStore
  results: PublishResult[]
  port: number
  urlOf: (slug: string) => string
  close: () => Promise<void>
}

/** Publishes the demo region with the real bundle and gate into a folder of its own, and serves it on a free port. */
export async function publishRegion(snapshot: Snapshot = seedSnapshot()): Promise<PublishedRegion> {
  const directory = await mkdtemp(join(tmpdir(), 'region-'))
  const store = openDiskStore(directory)
  const server = await startPortals({
    releases: directory,
    host: '127.0.0.1',
    port: 0,
    portalsUrl: 'http://{slug}.localhost',
  })
  const port = portOf(server)
  const urlOf = (slug: string) => `http://${slug}.localhost:${port}`
  const bundle = await loadBundle()
  const gate = openGate()
  const results: PublishResult[] = []
  for (const kommune of snapshot.kommuner.keys())
    results.push(await publishPortal({ kommune, snapshot, asOf: AS_OF, bundle, gate, store, portalUrl: urlOf }))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
    await rm(directory, { recursive: true, force: true })
  }
  return { store, results, port, urlOf, close }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
