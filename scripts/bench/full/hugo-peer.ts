import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timed } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { endsWell } from './ends-well.ts'
import { writeHugoFolder } from './hugo-folder.ts'
import type { PeerPortal } from './peer-portal.ts'
import { textDifference, visibleText } from './visible-text.ts'

const NO_HUGO = 'Hugo was not found on PATH. Install it with «sudo apt-get install hugo».'

/** Seconds Hugo needs for all portals, one site after another, each on all cores; and how its pages compare with ours. */
export interface HugoRun {
  seconds: number | null
  pages: number
  compared: number
  reason?: string
}

/** Writes the sites (not counted), builds them from nothing `runs` times, and compares the words of every page unless it is told not to. */
export async function runHugo(
  folder: string,
  portals: readonly PeerPortal[],
  runs: number,
  { isCompared } = { isCompared: true },
): Promise<HugoRun> {
  if (!(await endsWell('hugo', ['version']))) return { ...NOTHING, reason: NO_HUGO }
  for (const p of portals) writeHugoFolder(join(folder, p.kommune), p.views())
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const { ms, value: isBuilt } = await timed(async () => {
      for (const p of portals)
        if (
          !(await endsWell('hugo', [
            '--source',
            join(folder, p.kommune),
            '--destination',
            publicOf(folder, p, run),
            '--quiet',
          ]))
        )
          return false
      return true
    })
    if (!isBuilt) return { ...NOTHING, reason: 'Hugo failed; see above.' }
    times.push(ms / 1000)
  }
  const pages = portals.reduce((sum, p) => sum + [...p.views()].length, 0)
  const seconds = percentile(times, 0.5)
  if (!isCompared) return { seconds, pages, compared: 0 }
  const reason = await firstDifference((portal) => publicOf(folder, portal, runs - 1), portals)
  return reason === null ? { seconds, pages, compared: pages } : { ...NOTHING, reason }
}

const NOTHING = { seconds: null, pages: 0, compared: 0 }

/** Each run writes to a place of its own: files written where others were just removed take far longer. */
const publicOf = (folder: string, { kommune }: PeerPortal, run: number): string =>
  join(folder, kommune, `public-${run}`)

async function firstDifference(
  folderOf: (portal: PeerPortal) => string,
  portals: readonly PeerPortal[],
): Promise<string | null> {
  for (const p of portals) {
    for (const { path } of p.views()) {
      const theirs = readFileSync(fileOf(folderOf(p), path), 'utf8')
      const difference = textDifference(visibleText(await p.published(path)), visibleText(theirs))
      if (difference !== null) return `Hugo's page ${path} of ${p.kommune} does not say what ours says: ${difference}.`
    }
  }
  return null
}

function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path)
}
