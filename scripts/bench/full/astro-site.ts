import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, toolEnv } from '../../env.ts'
import { endsWell } from './ends-well.ts'
import type { PortalViews } from './peer-portal.ts'

const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs')

/** A plain static Astro site with our own components, in a folder of its own inside the project, where the packages are found. */
export function writeAstroSite(folder: string, { isIncremental = false } = {}): void {
  cpSync(join(ROOT, 'scripts/bench/astro'), folder, { recursive: true })
  writeFileSync(join(folder, 'sites.json'), JSON.stringify({ src: join(ROOT, 'sites/src'), isIncremental }))
}

/** Gives the site the pages of a portal, resolved. */
export function writeViews(folder: string, portal: PortalViews): void {
  writeFileSync(join(folder, 'views.jsonl'), [...portal.views()].map((view) => `${JSON.stringify(view)}\n`).join(''))
}

/** Runs `astro build` there; false when it failed, which it has said itself. */
export const buildAstroSite = (folder: string): Promise<boolean> =>
  endsWell(process.execPath, [ASTRO, 'build', '--silent'], { cwd: folder, env: toolEnv() })
