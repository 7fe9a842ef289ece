import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isSafe } from '../../launch/is-safe.mjs'
import { ROOT } from '../../env.ts'

const table = z.object({
  asOf: z.iso.date(),
  parts: z.record(z.string(), z.object({ safeFrom: z.array(z.string()).min(1), do: z.string() })),
})
const manifest = z.object({ version: z.string() })
const PACKAGES = { Payload: 'payload', Next: 'next', Astro: 'astro' }

/** The dated table of the versions that have the published fixes. */
export const safeVersions = () =>
  table.parse(JSON.parse(readFileSync(join(ROOT, 'scripts/launch/safe-versions.json'), 'utf8')))

/** What of the program runs here, by the names of the table. */
export function ownVersions(): Record<string, string> {
  const installed = Object.entries(PACKAGES).map(([part, name]) => [
    part,
    manifest.parse(JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'))).version,
  ])
  return { Node: process.versions.node, ...Object.fromEntries(installed) }
}

/** One sentence for each part that is older than its fixes: what is below, what it should be, as of when, and what to do. */
export function unsafeVersions(
  versions: Readonly<Record<string, string | undefined>>,
  { asOf, parts } = safeVersions(),
): string[] {
  return Object.entries(versions).flatMap(([part, version]) => {
    const wanted = parts[part]
    if (version === undefined || !wanted || isSafe(version, wanted.safeFrom)) return []
    return [
      `${part} ${version} has published security holes (looked up ${asOf}; safe from ${wanted.safeFrom.join(', ')}). ${wanted.do}`,
    ]
  })
}

/** The warnings as the operator sees them: not to be overlooked. */
export function loudly(warnings: readonly string[]): string {
  const rule = '!'.repeat(78)
  return [rule, ...warnings.map((warning) => `! ${warning}`), rule].join('\n')
}
