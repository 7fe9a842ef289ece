import { isLoopbackName } from '@innbyggarportal/cms/safety'
import { fill } from '@innbyggarportal/shared-content/words'
import type { ScriptsEnv } from '../env.ts'
import type { KommuneName } from './read-kommuner.ts'

/** What is for the operator's eyes only. */
export interface Secrets {
  /** Of the demo logins. */
  password?: string | undefined
  /** The page of the admin where the first administrator is made, with the word for it, when there is none yet. */
  firstAdministrator?: string | undefined
}

/** What the operator reads when everything is up: addresses, logins of the demonstration, and what a browser may need. */
export function announcement(
  env: ScriptsEnv,
  kommuner: readonly KommuneName[],
  { password, firstAdministrator }: Secrets,
): string {
  const portal = (slug: string) => `${fill(env.portalsUrl, { slug })}/`
  const width = Math.max(10, ...kommuner.map((k) => k.name.length + 2))
  const lines = [
    '',
    `  ${'Admin'.padEnd(width)}${env.cmsUrl}/admin`,
    ...kommuner.map((k) => `  ${k.name.padEnd(width)}${portal(k.slug)}`),
  ]
  if (kommuner.length === 0) lines.push('  There are no kommuner yet: make the first one in the admin.')
  if (password !== undefined) {
    lines.push(
      '',
      'Demo logins:',
      '  region@demo.example',
      ...kommuner.map((k) => `  redaktor@${k.slug}.demo.example, publiserer@${k.slug}.demo.example`),
      `Demo password: ${password}`,
    )
  }
  if (firstAdministrator !== undefined)
    lines.push(
      '',
      'Nobody can let others in yet. Make the first account here (once, within 24 hours; a new start gives a new link):',
      `  ${env.cmsUrl}/admin/${firstAdministrator}`,
    )
  if (isOpenToEavesdroppers(env.portalsUrl))
    lines.push(
      '',
      `Warning: PORTALS_URL is ${env.portalsUrl}. Without https others can read and change what citizens see.`,
    )
  const names = kommuner.map((k) => new URL(portal(k.slug)).hostname).filter((name) => name.endsWith('.localhost'))
  if (names.length > 0)
    lines.push(
      '',
      'For a browser that does not find the portals, add this line to /etc/hosts:',
      `127.0.0.1 ${names.join(' ')}`,
    )
  return [...lines, ''].join('\n')
}

function isOpenToEavesdroppers(portalsUrl: string): boolean {
  const { protocol, hostname } = new URL(fill(portalsUrl, { slug: 'a' }))
  return protocol === 'http:' && !isLoopbackName(hostname)
}
