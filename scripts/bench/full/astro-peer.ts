import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, toolEnv } from '../../env.ts'
import { timed } from '../bench.ts'
import { endsWell } from './ends-well.ts'
import type { PeerPortal } from './peer-portal.ts'
import { textDifference, visibleText } from './visible-text.ts'

const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs')

/** Seconds that one `astro build` after another needs for all portals, or why there is no such figure; and what resolving the content for it took before, which is not counted. */
export interface AstroRun {
  seconds: number | null
  resolveSeconds: number
  reason?: string
}

/**
 * Builds every portal as a plain static Astro site with our own components, and looks at one page of each to see that
 * it is the same. Each has a folder of its own. The folder must lie in the project, where the packages are found.
 */
export async function runAstro(
  folder: string,
  portals: readonly PeerPortal[],
  onBuilt: (kommune: string, seconds: number) => void,
): Promise<AstroRun> {
  let total = 0
  let resolveSeconds = 0
  for (const portal of portals) {
    const own = join(folder, portal.kommune)
    cpSync(join(ROOT, 'scripts/bench/astro'), own, { recursive: true })
    writeFileSync(join(own, 'sites.json'), JSON.stringify({ src: join(ROOT, 'sites/src') }))
    const resolved = await timed(() =>
      writeFileSync(join(own, 'views.jsonl'), [...portal.views()].map((view) => `${JSON.stringify(view)}\n`).join('')),
    )
    resolveSeconds += resolved.ms / 1000
    const { ms, value: isBuilt } = await timed(() =>
      endsWell(process.execPath, [ASTRO, 'build', '--silent'], { cwd: own, env: toolEnv() }),
    )
    if (!isBuilt)
      return { seconds: null, resolveSeconds, reason: `astro build failed for ${portal.kommune}; see above.` }
    const reason = await compareOne(own, portal)
    if (reason !== null) return { seconds: null, resolveSeconds, reason }
    total += ms / 1000
    onBuilt(portal.kommune, ms / 1000)
  }
  return { seconds: total, resolveSeconds }
}

async function compareOne(folder: string, { kommune, views, published }: PeerPortal): Promise<string | null> {
  for (const { kind, path } of views()) {
    if (kind !== 'service') continue
    const file = join(folder, 'dist', path, 'index.html')
    if (!existsSync(file)) return `astro build made no page ${path} for ${kommune}.`
    const difference = textDifference(visibleText(await published(path)), visibleText(readFileSync(file, 'utf8')))
    return difference === null ? null : `Astro's page ${path} of ${kommune} does not say what ours says: ${difference}.`
  }
  return null
}
