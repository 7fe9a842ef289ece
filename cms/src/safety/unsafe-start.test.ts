import { expect, it } from 'vitest'
import { unsafeStart, type StartSettings } from './unsafe-start.ts'

const home: StartSettings = { host: '127.0.0.1', cmsUrl: 'http://localhost:3000', isDemo: true, secret: undefined }
const live: StartSettings = {
  host: '0.0.0.0',
  cmsUrl: 'https://redaksjon.example.no',
  isDemo: false,
  secret: '5f2c9a7be1d04836aa17f09c3be2d481',
}

it.each<[string, StartSettings]>([
  ['a demonstration at home', home],
  ['production on all addresses, with https', live],
  ['a demonstration at an address of its own', { ...home, cmsUrl: 'http://cms.localhost:3000', host: '::1' }],
  ['production tried at home', { ...live, cmsUrl: 'http://127.0.0.1:3000' }],
  ['nothing said of the host', { ...home, host: undefined }],
])('lets %s start', (_what, settings) => expect(unsafeStart(settings)).toEqual([]))

it.each<[string, StartSettings, string]>([
  ['a demonstration that other machines reach', { ...home, host: '0.0.0.0' }, 'HOST=0.0.0.0'],
  ['a demonstration on all addresses of IPv6', { ...home, host: '::' }, 'HOST=::'],
  ['a demonstration on a public name', { ...live, host: '127.0.0.1', isDemo: true }, 'DEMO'],
  ['a public name without https', { ...live, cmsUrl: 'http://redaksjon.example.no' }, 'CMS_URL'],
  ['a name that only begins as this machine does', { ...live, cmsUrl: 'http://localhost.example.no' }, 'CMS_URL'],
  ['a network of the house without https', { ...live, cmsUrl: 'http://10.0.0.5:3000' }, 'CMS_URL'],
  ['a short secret', { ...live, secret: 'a' }, 'SECRET'],
  ['a long secret of one letter', { ...live, secret: 'a'.repeat(64) }, 'SECRET'],
])('refuses %s with one sentence', (_what, settings, word) => {
  expect(unsafeStart(settings)).toEqual([expect.stringContaining(word)])
})
