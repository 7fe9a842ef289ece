import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from 'node:http'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import type { ContentRecord } from '@innbyggarportal/shared-content/contract'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { startPortals } from '@innbyggarportal/sites/server'
import { z } from 'zod'
import { sqlite, type DatabaseKind, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { copyDemoRegion, copyDemoReleases } from './demo-region.ts'
import { getPage, PORTALS_URL, startPart, until, type RunningPart } from './running-parts.ts'

const found = z.object({ docs: z.array(z.looseObject({ id: z.string() })).min(1) })

/** The demo region running as in production: CMS, worker process, portals, on a database of its own. */
export interface RunningRegion {
  database: TestDatabase
  cms: TestCms
  door: Door
  worker: RunningPart
  restartWorker: () => void
  page: (slug: string, path: string) => Promise<{ status: number; text: string }>
  /** The document a record became, by collection and a field, as the region's editor reads it. */
  find: (collection: string, where: Record<string, string>) => Promise<{ id: string } & Record<string, unknown>>
  tokens: Record<'region' | 'editor' | 'publisher', string>
  close: () => Promise<void>
}

interface Filled {
  database: TestDatabase
  door: Door
  password: string
}

const openOn = ({ url, dataDir }: TestDatabase) => openDoor({ databaseUrl: url, dataDir })

/** A copy of the one region of the run. */
async function copied(): Promise<Filled> {
  const dataDir = await copyDemoRegion()
  const stop = async () => rmSync(dataDir, { recursive: true, force: true })
  const database = { url: `file:${join(dataDir, 'innbyggarportal.db')}`, dataDir, stop }
  const password = readFileSync(join(dataDir, 'demo-password'), 'utf8').trim()
  return { database, door: await openOn(database), password }
}

async function filled(kind: DatabaseKind, records: readonly ContentRecord[]): Promise<Filled> {
  const [database, password] = [await kind.start(), 'berre-for-test']
  const door = await openOn(database)
  const { refused } = await door.importRecords(records)
  if (refused.length > 0) throw new Error(`The seed was refused: ${JSON.stringify(refused.slice(0, 3))}`)
  await door.ensureDemoUsers(password)
  if (records === seedRecords) await copyDemoReleases(database.dataDir)
  return { database, door, password }
}

/**
 * Starts the region and waits until all portals serve it. `editor` and `publisher` are Osterøy's. The demo region was
 * published before; other records are published now.
 */
export async function startRegion(
  kind: DatabaseKind,
  records: readonly ContentRecord[] = seedRecords,
): Promise<RunningRegion> {
  const { database, door, password } =
    kind === sqlite && records === seedRecords ? await copied() : await filled(kind, records)
  const cms = await openCms(database)
  const tokens = {
    region: await cms.signIn('region@demo.example', password),
    editor: await cms.signIn('redaktor@osteroy.demo.example', password),
    publisher: await cms.signIn('publiserer@osteroy.demo.example', password),
  }
  const server: Server = await startPortals({
    releases: join(database.dataDir, 'releases'),
    host: '127.0.0.1',
    port: 0,
    portalsUrl: PORTALS_URL,
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const page = (slug: string, path: string) => getPage(port, slug, path)
  const start = () => startPart('scripts/worker.ts', database)
  let worker = start()
  const slugs = records.flatMap((r) => (r.kind === 'kommune' ? [r.slug] : []))
  await until(
    'every portal is served',
    async () => (await Promise.all(slugs.map((s) => page(s, '/')))).every((p) => p.status === 200),
    220_000,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${worker.output()}`)
  })
  return {
    database,
    cms,
    door,
    page,
    tokens,
    get worker() {
      return worker
    },
    restartWorker: () => {
      worker = start()
    },
    find: async (collection, where) => {
      const query = Object.entries(where)
        .map(([field, value]) => `where[${field}][equals]=${encodeURIComponent(value)}`)
        .join('&')
      const answer = await cms.request('GET', `${collection}?${query}&depth=0&locale=nn`, { as: tokens.region })
      return found.parse(answer.body).docs[0]!
    },
    close: async () => {
      await worker.stop()
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
      await cms.close()
      await door.close()
      await database.stop()
    },
  }
}
