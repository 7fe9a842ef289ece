import { expect, it } from 'vitest'
import { readEnv, ROOT } from './env.ts'

it('needs nothing set', () => {
  expect(readEnv({})).toEqual({
    dataDir: `${ROOT}/.data`,
    databaseUrl: undefined,
    host: '127.0.0.1',
    cmsPort: 3000,
    portalsPort: 4000,
    cmsUrl: 'http://localhost:3000',
    portalsUrl: 'http://{slug}.localhost:4000',
    isDemo: true,
    portalDirs: undefined,
    remote: undefined,
  })
})

it('treats an empty variable as one that is not set', () =>
  expect(readEnv({ CMS_PORT: '', DATABASE_URL: '' }).cmsPort).toBe(3000))

it('is a demonstration only where it is told to be, or at home', () => {
  expect(readEnv({ CMS_URL: 'https://cms.example.no' }).isDemo).toBe(false)
  expect(readEnv({ CMS_URL: 'http://cms.localhost:3000' }).isDemo).toBe(true)
  expect(readEnv({ DEMO: '0' }).isDemo).toBe(false)
})

it('makes plain directories when it is told to', () => {
  expect(readEnv({ RELEASE_DIRS: '1', DATA_DIR: '/srv/data' }).portalDirs).toBe('/srv/data/portals')
  expect(readEnv({ RELEASE_DIRS: '0' }).portalDirs).toBe(undefined)
})

it('copies releases to an object store when it knows where and with which key, and asks for what is missing', () => {
  const all = {
    S3_ENDPOINT: 'https://s3.example.no',
    S3_BUCKET: 'portalar',
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'secret',
  }
  expect(readEnv(all).remote).toEqual({
    endpoint: 'https://s3.example.no',
    bucket: 'portalar',
    accessKeyId: 'id',
    secretAccessKey: 'secret',
    region: 'us-east-1',
    prefix: '',
  })
  for (const prefix of ['region', '/region/'])
    expect(readEnv({ ...all, S3_PREFIX: prefix }).remote?.prefix).toBe('region/')
  expect(() => readEnv({ ...all, S3_BUCKET: '' })).toThrow('set S3_BUCKET too')
})

it.each([
  [{ CMS_PORT: 'abc' }, 'CMS_PORT'],
  [{ PORTALS_PORT: '70000' }, 'PORTALS_PORT'],
  [{ CMS_URL: 'cms.example.no' }, 'CMS_URL'],
  [{ PORTALS_URL: 'https://example.no' }, 'PORTALS_URL'],
  [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL'],
  [{ DEMO: 'maybe' }, 'DEMO'],
  [{ RELEASE_DIRS: 'ja' }, 'RELEASE_DIRS'],
  [{ S3_ENDPOINT: 's3.example.no' }, 'S3_ENDPOINT'],
])('names the variable that cannot be used in %j', (source, name) => {
  expect(() => readEnv(source)).toThrow(name)
})

it.each([
  [{ HOST: '0.0.0.0' }, 'HOST'],
  [{ CMS_URL: 'https://cms.example.no', DEMO: '1' }, 'DEMO'],
  [{ CMS_URL: 'http://cms.example.no' }, 'CMS_URL'],
  [{ SECRET: 'a' }, 'SECRET'],
  [{ TRUST_PROXY: 'ja' }, 'TRUST_PROXY'],
])('does not start where others could come in: %j', (source, name) => {
  expect(() => readEnv(source)).toThrow(name)
})
