import { expect, it } from 'vitest'
import { portalHost } from './portal-host.ts'

it('connects to the loopback and asks by the portal name', () => {
  const env = { host: '127.0.0.1', portalsPort: 4000, portalsUrl: 'http://{slug}.localhost:4000' }
  expect(portalHost(env, 'lindas')).toEqual({
    address: { host: '127.0.0.1', port: 4000 },
    name: 'lindas.localhost:4000',
  })
})

it('connects to the loopback when the servers listen on every address', () => {
  const env = { host: '0.0.0.0', portalsPort: 8080, portalsUrl: 'https://{slug}.example.no' }
  expect(portalHost(env, 'osteroy')).toEqual({ address: { host: '127.0.0.1', port: 8080 }, name: 'osteroy.example.no' })
})
