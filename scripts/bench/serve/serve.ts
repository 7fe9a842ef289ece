import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeDirectory, type DiskStore, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import { messageOf } from '../../command/message-of.ts'
import { Trouble } from '../../command/trouble.ts'
import type { Bench } from '../bench.ts'
import { freePort } from '../free-port.ts'
import { openRegionPublisher } from '../publishing/publish-region.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { figureOf, type Peer } from '../report/figure.ts'
import type { PageAddress } from './check-client.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { publishUnderLoad } from './publish-under-load.ts'
import { runWrk, wrkErrors } from './run-wrk.ts'
import { startNginx, spawnPortals, type RunningServer } from './start-server.ts'

const WARM_SECONDS = 8
const SECONDS = 15
const hostOf = (kommune: string) => `${kommune}.localhost`

/** Portals under load beside nginx on the same plain directories, and whole while twenty publishes happen. */
export const serve: Bench = {
  name: 'serve',
  says: 'portals under load beside nginx, and while 20 publishes happen',
  minutes: 4,
  async run({ env, folder, size, say }) {
    const region = makeRegion({ kommuner: size.kommuner ?? 10, services: size.services ?? 600 })
    const snapshot: Snapshot = snapshotOfRegion(region)
    const publisher = openRegionPublisher(folder, { isJudged: false })
    say(`serve: publishing ${region.kommuner} portals`)
    await publisher.publish(snapshot, region.kommuneKeys)
    const sites = await writePlain(publisher.store, region.kommuneKeys, join(folder, 'plain'))
    const pages = (await addressesOf(publisher.store, region.kommuneKeys)).filter((p) => !p.path.endsWith('404.html'))
    const list = join(folder, 'pages.txt')
    writeFileSync(list, pages.map((p) => `${p.host} ${p.path}\n`).join(''))
    const portals = () => freePort().then((port) => spawnPortals(env, folder, port, sites[0]!.host))
    const nginx = async (isPrecompressed: boolean) =>
      startNginx({
        folder: join(folder, 'nginx'),
        port: await freePort(),
        isRoot: process.getuid?.() === 0,
        isPrecompressed,
        sites,
      })

    say('serve: our portals under load')
    const ours = await cpuPerThousand(await portals(), list)
    say('serve: nginx under the same load')
    const plain = await peerOf('nginx', () => nginx(false).then((server) => cpuPerThousand(server, list)))
    for (const { root } of sites) compressBeside(root)
    const ready = await peerOf('nginx, compressed beforehand', () =>
      nginx(true).then((server) => cpuPerThousand(server, list)),
    )
    say('serve: 20 publishes under load')
    const live = await publishUnderLoad({ region, snapshot, publisher, pages, list, server: await portals(), hostOf })
    await publisher.close()
    const note = `${pages.length} pages of ${region.kommuner} portals in random order, gzip, keep-alive`
    return [
      figureOf({
        name: 'CPU seconds per 1,000 responses',
        value: ours,
        unit: 's',
        peer: plain,
        target: { of: 'ratio', atMost: 2.5 },
        note,
      }),
      figureOf({ name: 'the same, beside pages compressed beforehand', value: ours, unit: 's', peer: ready }),
      figureOf({
        name: 'errors while 20 publishes happen',
        value: live.errors,
        unit: 'errors',
        target: { of: 'value', atMost: 0 },
        note: `${live.responses} responses to wrk`,
      }),
      figureOf({
        name: 'responses not whole, or of no release',
        value: live.problems.length,
        unit: 'responses',
        target: { of: 'value', atMost: 0 },
        note: `${live.checked} responses read and compared with every release${live.problems.length > 0 ? `, such as ${live.problems[0]}` : ''}`,
      }),
    ]
  },
}

async function cpuPerThousand(server: RunningServer, list: string): Promise<number> {
  try {
    await runWrk(server.port, list, WARM_SECONDS)
    const before = cpuSeconds(server.pid)
    const outcome = await runWrk(server.port, list, SECONDS)
    if (wrkErrors(outcome) > 0) throw new Trouble(`The server answered with errors: ${JSON.stringify(outcome.errors)}.`)
    return ((cpuSeconds(server.pid) - before) * 1000) / outcome.responses
  } finally {
    await server.stop()
  }
}

/** A peer that cannot run is a missing figure, with the reason. */
async function peerOf(name: string, measure: () => Promise<number>): Promise<Peer> {
  try {
    return { name, value: await measure() }
  } catch (error) {
    return { name, value: null, reason: messageOf(error) }
  }
}

async function writePlain(store: DiskStore, kommuner: readonly string[], folder: string) {
  mkdirSync(folder, { recursive: true })
  return await Promise.all(
    kommuner.map(async (kommune) => {
      const root = join(folder, kommune)
      await writeDirectory(store, (await store.readCurrent(kommune))!.manifest, root)
      return { host: hostOf(kommune), root }
    }),
  )
}

async function addressesOf(store: ReleaseStore, kommuner: readonly string[]): Promise<PageAddress[]> {
  const all = await Promise.all(
    kommuner.map(async (k) =>
      Object.keys((await store.readCurrent(k))!.manifest.pages).map((path) => ({ host: hostOf(k), path })),
    ),
  )
  return all.flat()
}

function compressBeside(root: string): void {
  for (const e of readdirSync(realpathSync(root), { recursive: true, withFileTypes: true })) {
    const file = join(e.parentPath, e.name)
    if (e.isFile() && e.name.endsWith('.html')) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)))
  }
}
