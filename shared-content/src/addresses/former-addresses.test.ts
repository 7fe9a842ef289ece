import { describe, expect, it } from 'vitest'
import { heldBy, redirectsOfService, rememberFormer } from './former-addresses.ts'

const kommune = { slug: 'osteroy', languages: ['nn' as const, 'nb' as const] }

describe('what a kommune’s addresses were made of', () => {
  it('is remembered once each, the newest last, and what it has now is not', () => {
    const formerly = { slugs: ['oy', 'nye-osteroy'] }
    expect(
      rememberFormer(
        { ...kommune, formerly },
        { slugs: ['nye-osteroy', 'oy', 'osteroy'], languages: [['nb', 'nn'], ['nn']] },
      ),
    ).toEqual({ slugs: ['nye-osteroy', 'oy'], firstLanguages: ['nb'] })
  })

  it('is nothing when nothing has moved, or all has moved back', () => {
    expect(rememberFormer(kommune, { slugs: ['osteroy'], languages: [['nn']] })).toBeUndefined()
    expect(
      rememberFormer(
        { ...kommune, formerly: { slugs: ['osteroy'], firstLanguages: ['nn'] } },
        { slugs: [], languages: [] },
      ),
    ).toBeUndefined()
  })

  it('is of the last fifty names', () => {
    const slugs = Array.from({ length: 60 }, (_, i) => `n${i}`)
    expect(rememberFormer(kommune, { slugs, languages: [] })?.slugs).toEqual(slugs.slice(10))
  })
})

describe('the addresses a service has had', () => {
  it('each lead to it, and the one it has now is none', () => {
    const had = heldBy('slug', 'sfo', [
      { field: 'title', content: {} },
      { field: 'slug', content: 'fritid' },
      { field: 'slug', content: 'skulefritid' },
    ])
    expect(redirectsOfService({ key: 'sfo', slug: 'skulefritid' }, had)).toEqual([
      { kind: 'redirect', lang: 'nn', from: '/tenester/sfo/', to: 'sfo' },
      { kind: 'redirect', lang: 'nn', from: '/tenester/fritid/', to: 'sfo' },
    ])
    expect(redirectsOfService({ key: 'x', slug: 'x', kommune: 'osteroy' }, ['y'])[0]).toMatchObject({
      kommune: 'osteroy',
    })
  })
})
