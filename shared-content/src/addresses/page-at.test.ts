import { expect, it } from 'vitest'
import { pageAt, serviceAddress } from './page-at.ts'

it.each([
  ['/', {}],
  ['/en', {}],
  ['/tenester/', { section: 'services' }],
  ['/Tenester/SFO', { section: 'services', slug: 'sfo' }],
  ['/nb/tjenester/sfo/', { section: 'services', slug: 'sfo' }],
  ['/en/services/sfo/index.html', { section: 'services', slug: 'sfo' }],
  ['/tema/skule/', { section: 'themes', slug: 'skule' }],
  ['/tenester/sfo/pris/', undefined],
  ['/artikkel/12', undefined],
])('%s is an address of %o', (path, page) => {
  expect(pageAt(path)).toEqual(page)
})

it('the address of a service reads back as it', () => {
  expect(pageAt(serviceAddress('nb', 'sfo'))).toEqual({ section: 'services', slug: 'sfo' })
})
