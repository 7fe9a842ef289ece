import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '../../command/trouble.ts'
import { childEnv, readEnv, ROOT, type ScriptsEnv } from '../../env.ts'
import { hashOfFiles } from '../../start/builds/hash-of-files.ts'
import { freePort } from '../free-port.ts'
import type { Region } from '../region/make-region.ts'

/** What decides over the database that an import of a made-up region gives. */
const SOURCES = [
  'scripts/bench/region',
  ...['collections', 'database', 'fields', 'hooks', 'rich-text', 'snapshot'].map((part) => `cms/src/${part}`),
  'shared-content/src/contract',
]
/** Addresses without the port, which differs from run to run: else every page would differ too. */
const PORTALS_URL = 'http://{slug}.localhost'

/**
 * An installation with a made-up region, published, on free ports. The import takes minutes, so it is kept below
 * .cache/bench and made anew only when its sources change; what is given is a copy in `folder`.
 */
export async function installRegion(region: Region, folder: string, say: (line: string) => void): Promise<ScriptsEnv> {
  const shelf = join(ROOT, '.cache', 'bench')
  const size = `installation-${region.kommuner}x${region.services}-`
  const name = `${size}${hashOfFiles(ROOT, SOURCES).slice(0, 16)}`
  const kept = join(shelf, name)
  for (const other of readdirSync(shelf))
    if (other.startsWith(size) && other !== name) rmSync(join(shelf, other), { recursive: true })
  if (!existsSync(kept)) await importInto(region, kept, say)
  say('edit-to-live: publishing what is not published')
  await publishAll(await envOf(kept))
  const copy = join(folder, 'data')
  cpSync(kept, copy, { recursive: true })
  return envOf(copy)
}

async function envOf(dataDir: string): Promise<ScriptsEnv> {
  const [cmsPort, portalsPort] = await Promise.all([freePort(), freePort()])
  return readEnv({
    DATA_DIR: dataDir,
    CMS_PORT: String(cmsPort),
    PORTALS_PORT: String(portalsPort),
    PORTALS_URL,
    DEMO: '1',
  })
}

async function importInto(region: Region, kept: string, say: (line: string) => void): Promise<void> {
  const unfinished = `${kept}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const file = join(unfinished, 'region.json')
  const records = [...region.all()]
  writeFileSync(file, JSON.stringify({ format: 'innbyggarportal/1', records }))
  say(`edit-to-live: importing ${records.length} records, once`)
  await runScript('import.ts', [file], await envOf(unfinished))
  rmSync(file)
  renameSync(unfinished, kept)
}

/** Brings every portal up to date, through the worker when it runs. */
export function publishAll(env: ScriptsEnv): Promise<void> {
  return runScript('publish.ts', ['--json'], env)
}

/** One of our own commands, in a process of its own so that its memory is given back. */
function runScript(name: string, args: string[], env: ScriptsEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts', name), ...args], {
      cwd: ROOT,
      env: childEnv(env),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Trouble(`${name} ended with ${code}; see above.`))))
  })
}
