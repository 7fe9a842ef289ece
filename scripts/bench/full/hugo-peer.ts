import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import type { PageView } from '@innbyggarportal/sites/view'
import { timed } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { writeHugoFolder } from './hugo-folder.ts'
import { textDifference, visibleText } from './visible-text.ts'

export const NO_HUGO = 'Hugo was not found on PATH. Install it with «sudo apt-get install hugo».'

/** One portal as both make it: its views, and the html we published by path. */
export interface PeerPortal { kommune: string; views: () => Iterable<PageView>; published: (path: string) => Promise<string> }

/** Seconds Hugo needs for all portals, one site after another, each on all cores; and how its pages compare with ours. */
export interface HugoRun { seconds: number | null; compared: number; reason?: string }

/** Writes the sites (not counted), builds them from nothing `runs` times, and compares the words of every page. */
export async function runHugo(folder: string, portals: readonly PeerPortal[], runs: number): Promise<HugoRun> {
  if (!(await build(['version']))) return { seconds: null, compared: 0, reason: NO_HUGO }
  for (const p of portals) writeHugoFolder(join(folder, p.kommune), p.views())
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    for (const p of portals) rmSync(join(folder, p.kommune, 'public'), { recursive: true, force: true })
    const { ms, value: isBuilt } = await timed(async () => {
      for (const p of portals) if (!(await build(['--source', join(folder, p.kommune), '--quiet']))) return false
      return true
    })
    if (!isBuilt) return { seconds: null, compared: 0, reason: 'Hugo failed; see above.' }
    times.push(ms / 1000)
  }
  let compared = 0
  for (const p of portals) {
    for (const { path } of p.views()) {
      const difference = textDifference(visibleText(await p.published(path)), visibleText(readFileSync(fileOf(join(folder, p.kommune, 'public'), path), 'utf8')))
      if (difference !== null) return { seconds: null, compared, reason: `Hugo's page ${path} of ${p.kommune} does not say what ours says: ${difference}.` }
      compared++
    }
  }
  return { seconds: percentile(times, 0.5), compared }
}

function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path)
}

/** Whether Hugo ended well. */
function build(args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('hugo', args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
