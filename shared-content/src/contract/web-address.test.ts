import { describe, expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

describe('an address on the web', () => {
  it.each([
    ['https://www.nav.no', 'https://www.nav.no'],
    ['HTTPS://Www.Nav.NO/Sok?q=A#b', 'https://www.nav.no/Sok?q=A#b'],
    [" https://x.no/O'Hara ", "https://x.no/O'Hara"],
    ['https://tjøme.no/æ', 'https://xn--tjme-hra.no/æ'],
    ['https://x.no:8443/a', 'https://x.no:8443/a'],
    ['https://x.no/?til=https://y.no/', 'https://x.no/?til=https://y.no/'],
  ])('%s is taken as %s', (written, address) => {
    expect(webAddress(written)?.address).toBe(address)
    expect(webAddress(address)?.address).toBe(address)
  })

  it.each([
    'https://https://www.nav.no',
    'https://http//www.x.no',
    'https://brukar:passord@x.no',
    'https://brukar@x.no',
    'https://localhost/x',
    'https://portal.localhost/x',
    'https://intranett/x',
    'https://kontor.local/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://10.0.0.1/',
    'https://x.no/a b',
    'https://x.no/<b>',
    'https://x.no\\@y.no/',
    'https:/x.no',
    'javascript:alert(1)',
    'x.no',
    'https://',
  ])('%s is none', (written) => {
    expect(webAddress(written)).toBeUndefined()
  })
})
