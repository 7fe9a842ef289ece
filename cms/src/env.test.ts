import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readEnv } from './env.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'innbyggarportal-env-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

it('makes a secret at first start, keeps it, and shows it to nobody else', () => {
  const first = readEnv({ dataDir }, {}).secret
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(readEnv({ dataDir }, {}).secret).toBe(first)
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

it('puts the database in the data directory unless told otherwise', () => {
  expect(readEnv({ dataDir }, {}).databaseUrl).toBe(`file:${join(dataDir, 'innbyggarportal.db')}`)
  expect(readEnv({ dataDir }, { DATABASE_URL: 'mongodb://x/y?replicaSet=z' }).databaseUrl).toBe(
    'mongodb://x/y?replicaSet=z',
  )
})

it('makes neither a secret nor a directory when it only builds', () => {
  expect(readEnv({ dataDir: join(dataDir, 'no') }, { NEXT_PHASE: 'phase-production-build' })).toMatchObject({
    isBuild: true,
  })
  expect(() => statSync(join(dataDir, 'no'))).toThrow()
})

it.each([
  [{ CMS_PORT: 'tre' }, 'CMS_PORT'],
  [{ CMS_URL: 'localhost' }, 'CMS_URL'],
])('names the variable that cannot be used: %j', (variables, name) => {
  expect(() => readEnv({ dataDir }, variables)).toThrow(name)
})

it('is reached where CMS_URL says, without a slash at the end', () => {
  expect(readEnv({ dataDir }, { CMS_URL: 'https://cms.example.no/' }).cmsUrl).toBe('https://cms.example.no')
  expect(readEnv({ dataDir }, { CMS_PORT: '3100' }).cmsUrl).toBe('http://localhost:3100')
})

it.each([
  [{ HOST: '0.0.0.0' }, 'HOST'],
  [{ CMS_URL: 'https://cms.example.no', DEMO: '1' }, 'DEMO'],
  [{ CMS_URL: 'http://cms.example.no' }, 'CMS_URL'],
  [{ SECRET: 'a' }, 'SECRET'],
  [{ TRUST_PROXY: 'ja' }, 'TRUST_PROXY'],
])('does not start where others could come in, whoever starts it: %j', (variables, name) => {
  expect(() => readEnv({ dataDir }, variables)).toThrow(name)
})

it('is a demonstration at home only', () => {
  expect(readEnv({ dataDir }, {}).isDemo).toBe(true)
  expect(readEnv({ dataDir }, { CMS_URL: 'https://cms.example.no' }).isDemo).toBe(false)
})
