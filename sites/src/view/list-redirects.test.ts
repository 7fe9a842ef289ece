import { describe, expect, it } from 'vitest'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { record, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { listRedirects } from './list-redirects.ts'

const KOMMUNE = { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'nb'] }
const service = (key: string, slug = key, more: object = {}) => ({
  kind: 'service',
  key,
  slug,
  title: { nn: key },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: {},
  ...more,
})
const old = (from: string, to = 'sfo', more: object = {}) => ({ kind: 'redirect', lang: 'nn', from, to, ...more })

function redirects(records: object[], kommune: object = KOMMUNE) {
  const all = [kommune, ...records].map((r) => record.parse(r)) as ContentRecord[]
  return listRedirects(readerFor(snapshotOf(all), 'osteroy')!)
}

describe('old addresses', () => {
  it('of a service that moved lead to it in every language', () => {
    const found = redirects([service('sfo', 'fritid'), old('/tenester/sfo/')])
    expect(found.get('/tenester/sfo/')).toBe('/tenester/fritid/')
    expect(found.get('/nb/tjenester/sfo/')).toBe('/nb/tjenester/fritid/')
  })

  it('lead at once to the newest, whatever the years have made of it, and never to each other', () => {
    const found = redirects([service('sfo', 'd'), old('/tenester/a/'), old('/tenester/b/'), old('/nb/tjenester/c/')])
    expect(['a', 'b', 'c'].map((slug) => found.get(`/tenester/${slug}/`))).toEqual(Array(3).fill('/tenester/d/'))
    const targets = [...found.values()]
    expect(targets.filter((path) => found.has(path))).toEqual([])
  })

  it('are none when a page has the address, or what they lead to is gone', () => {
    const found = redirects([service('sfo', 'fritid'), service('ny', 'sfo'), old('/tenester/sfo/'), old('/a', 'borte')])
    expect(found.has('/tenester/sfo/')).toBe(false)
    expect(found.has('/nb/tjenester/sfo/')).toBe(false)
    expect(found.has('/a/')).toBe(false)
  })

  it('of another web site lead to the page in their language, however they are written', () => {
    const found = redirects([service('sfo'), old('/Artikkel/%C3%85', 'sfo', { lang: 'nb' })])
    expect(found.get('/artikkel/å/')).toBe('/nb/tjenester/sfo/')
  })

  it('of the kommune come before those of all', () => {
    const found = redirects([service('sfo'), service('ny'), old('/a', 'ny'), old('/a', 'sfo', { kommune: 'osteroy' })])
    expect(found.get('/a/')).toBe('/tenester/sfo/')
  })

  it('of all pages lead on when another language has become the first', () => {
    const kommune = { ...KOMMUNE, languages: ['nb', 'nn'], formerly: { firstLanguages: ['nn'] } }
    const found = redirects([service('sfo', 'fritid'), old('/tenester/sfo/')], kommune)
    expect(found.get('/tenester/fritid/')).toBe('/nn/tenester/fritid/')
    expect(found.get('/tenester/sfo/')).toBe('/nn/tenester/fritid/')
    expect(found.get('/nb/tjenester/fritid/')).toBe('/tjenester/fritid/')
    expect(found.get('/nb/tjenester/sfo/')).toBe('/tjenester/fritid/')
    expect(found.get('/tenester/')).toBe('/nn/tenester/')
    expect(found.get('/nb/')).toBe('/')
    expect(found.has('/')).toBe(false)
    expect(found.has('/kontakt/')).toBe(false)
  })

  it('of a language that is gone lead to the first one', () => {
    const kommune = { ...KOMMUNE, languages: ['nb'], formerly: { firstLanguages: ['nn'] } }
    const found = redirects([service('sfo')], kommune)
    expect(found.get('/tenester/sfo/')).toBe('/tjenester/sfo/')
    expect(found.get('/nb/tjenester/sfo/')).toBe('/tjenester/sfo/')
  })

  it('has the word people take the accessibility statement’s address to have', () => {
    const found = redirects([service('sfo')], { ...KOMMUNE, languages: ['nb', 'nn'] })
    expect(found.get('/nn/tilgjengelegheit/')).toBe('/nn/tilgjenge/')
    expect(redirects([]).get('/tilgjengelegheit/')).toBe('/tilgjenge/')
  })
})
