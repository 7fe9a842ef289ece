import { expect, it } from 'vitest'
import { readEnv } from '../env.ts'
import { announcement } from './announcement.ts'

const kommuner = [
  { slug: 'lindas', name: 'Lindås' },
  { slug: 'osteroy', name: 'Osterøy' },
]

it('tells every address, every demo login, the password and the hosts line', () => {
  const said = announcement(readEnv({ PORTALS_PORT: '4100' }), kommuner, { password: 'hemmeleg' })
  expect(said).toContain('http://localhost:3000/admin')
  expect(said).toContain('http://lindas.localhost:4100/')
  expect(said).toContain('publiserer@osteroy.demo.example')
  expect(said).toMatch(/^Demo password: hemmeleg$/m)
  expect(said).toMatch(/^127\.0\.0\.1 lindas\.localhost osteroy\.localhost$/m)
})

it('keeps silent about logins and hosts where the region has its own names', () => {
  const said = announcement(
    readEnv({ CMS_URL: 'https://cms.example.no', PORTALS_URL: 'https://{slug}.example.no' }),
    kommuner,
    {},
  )
  expect(said).not.toContain('Demo')
  expect(said).not.toContain('/etc/hosts')
})

it('gives the link for the first administrator, with the word where no proxy sees it, and warns of portals without https', () => {
  const said = announcement(
    readEnv({ CMS_URL: 'https://cms.example.no', PORTALS_URL: 'http://{slug}.example.no' }),
    [],
    { firstAdministrator: 'forste-brukar#ord' },
  )
  expect(said).toMatch(/^ {2}https:\/\/cms\.example\.no\/admin\/forste-brukar#ord$/m)
  expect(said).toContain('Warning: PORTALS_URL')
  expect(announcement(readEnv({}), kommuner, {})).not.toContain('Warning')
})
