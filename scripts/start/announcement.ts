import type { ScriptsEnv } from '../env.ts'
import type { KommuneName } from './read-kommuner.ts'

/** What the operator reads when everything is up: addresses, logins of the demonstration, and what a browser may need. */
export function announcement(env: ScriptsEnv, kommuner: readonly KommuneName[], password: string | undefined): string {
  const portal = (slug: string) => `${env.portalsUrl.replace('{slug}', slug)}/`
  const width = Math.max(10, ...kommuner.map((k) => k.name.length + 2))
  const lines = ['', `  ${'Admin'.padEnd(width)}${env.cmsUrl}/admin`, ...kommuner.map((k) => `  ${k.name.padEnd(width)}${portal(k.slug)}`)]
  if (kommuner.length === 0) lines.push('  There are no kommuner yet: make the first user and the first kommune in the admin.')
  if (password !== undefined) {
    lines.push('', 'Demo logins:', '  region@demo.example', ...kommuner.map((k) => `  redaktor@${k.slug}.demo.example, publiserer@${k.slug}.demo.example`), `Demo password: ${password}`)
  }
  const names = kommuner.map((k) => new URL(portal(k.slug)).hostname).filter((name) => name.endsWith('.localhost'))
  if (names.length > 0) lines.push('', 'For a browser that does not find the portals, add this line to /etc/hosts:', `127.0.0.1 ${names.join(' ')}`)
  return [...lines, ''].join('\n')
}
