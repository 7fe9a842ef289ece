import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readEnv, ROOT } from '../../env.ts'
import { partEnv, type PartName } from './env.ts'

const PARTS: readonly PartName[] = ['cms', 'worker', 'portals']
const SECRETS = [
  'SECRET',
  'DATABASE_URL',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'GITHUB_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
]
const all = {
  PATH: '/bin',
  HOST: '127.0.0.1',
  DATA_DIR: '.data',
  PORTALS_URL: 'http://{slug}.localhost',
  ...Object.fromEntries(SECRETS.map((name) => [name, `a ${name}`])),
}
const reach = (part: PartName) =>
  SECRETS.filter((name) => partEnv(part, readEnv({}), 'production', all)[name] !== undefined)

it('the portals get no secret, and every other process only its own', () => {
  expect(reach('portals')).toEqual([])
  expect(reach('worker')).toEqual(['SECRET', 'DATABASE_URL', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
  expect(reach('cms')).toEqual(['SECRET', 'DATABASE_URL', 'SMTP_URL', 'OIDC_CLIENT_SECRET'])
})

it('the portals get what they need', () => {
  expect(partEnv('portals', readEnv({ PORTALS_PORT: '4100' }))).toMatchObject({
    HOST: '127.0.0.1',
    PORTALS_PORT: '4100',
    PORTALS_URL: 'http://{slug}.localhost:4100',
    DATA_DIR: join(ROOT, '.data'),
  })
})

it('every setting that is explained to the operator reaches a process', () => {
  const explained = [...readFileSync(join(ROOT, '.env.example'), 'utf8').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(
    (m) => m[1]!,
  )
  const forTests = ['CHROMIUM_PATH', 'MONGOMS_SYSTEM_BINARY', 'REQUIRE_MONGO']
  const given = Object.fromEntries(explained.map((name) => [name, 'x']))
  const reached = new Set(PARTS.flatMap((part) => Object.keys(partEnv(part, readEnv({}), 'production', given))))
  expect(explained.filter((name) => !reached.has(name) && !forTests.includes(name))).toEqual([])
})
