import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timed } from '../bench.ts'
import { buildAstroSite, writeAstroSite, writeViews } from '../full/astro-site.ts'
import type { PortalViews } from '../full/peer-portal.ts'
import { percentile } from '../percentile.ts'

/** Milliseconds Astro's own incremental build needs, or why there is no such figure. */
export interface IncrementalRun {
  ms: number | null
  reason?: string
}

/**
 * Builds one portal once, and again after each change, with Astro's incremental builds. `next` gives the portal after
 * another change, the path of a page it touched, and words that page must now have.
 */
export async function runIncremental(
  folder: string,
  first: PortalViews,
  next: (run: number) => { portal: PortalViews; path: string; words: string },
  runs: number,
): Promise<IncrementalRun> {
  writeAstroSite(folder, { isIncremental: true })
  writeViews(folder, first)
  if (!(await buildAstroSite(folder))) return { ms: null, reason: 'the first astro build failed; see above.' }
  const times: number[] = []
  for (let run = 1; run <= runs; run++) {
    const { portal, path, words } = next(run)
    writeViews(folder, portal)
    const { ms, value: isBuilt } = await timed(() => buildAstroSite(folder))
    if (!isBuilt) return { ms: null, reason: 'astro build failed; see above.' }
    const page = join(folder, 'dist', path, 'index.html')
    if (!existsSync(page) || !readFileSync(page, 'utf8').includes(words))
      return { ms: null, reason: `astro build left ${path} as it was.` }
    times.push(ms)
  }
  return { ms: percentile(times, 0.5) }
}
