import { describe, expect, it } from 'vitest'
import { aKommune, aService, portalOf, viewOf } from '../testing/portal-of.ts'
import { listPages } from './list-pages.ts'

const paths = (...records: object[]) => listPages(portalOf(...records)).map((p) => p.path)

describe('the pages of a portal', () => {
  it('stands without a prefix in the first language and under its code in the others', () => {
    const all = paths(aService('barnehage', { lifeEvents: ['fa-barn'] }))
    expect(all).toEqual(
      expect.arrayContaining([
        '/',
        '/tenester/',
        '/tenester/barnehage/',
        '/tema/familie-og-barn/',
        '/livshendingar/fa-barn/',
        '/sok/',
        '/kontakt/',
        '/aktuelt/',
        '/tilgjenge/',
        '/personvern/',
        '/404.html',
        '/en/',
        '/en/services/barnehage/',
        '/en/topics/familie-og-barn/',
        '/en/life-events/fa-barn/',
        '/en/search/',
        '/en/404.html',
      ]),
    )
    expect(all).toHaveLength(22)
    expect(new Set(all).size).toBe(all.length)
  })

  it('moves the prefix when the kommune puts another language first', () => {
    expect(paths(aKommune({ languages: ['nb', 'nn'] }), aService('sfo'))).toEqual(
      expect.arrayContaining(['/tjenester/sfo/', '/nn/tenester/sfo/']),
    )
  })

  it('has a page for a theme or life event only when a service belongs to it', () => {
    expect(
      paths(aKommune({ languages: ['nn'] })).filter((p) => p.startsWith('/tema/') || p.startsWith('/livshendingar/')),
    ).toEqual([])
  })

  it('calls a theme and a life event in every language as in the first, everywhere it is linked to', () => {
    const records = [aService('sfo', { themes: ['grunnskole'], lifeEvents: ['ny-i-norge'] })]
    const named = (languages: string[]) => {
      const reader = portalOf(aKommune({ languages }), ...records)
      const home = viewOf(reader, 'home', undefined, languages[0] as 'nn')
      const pages = listPages(reader).filter((p) => p.kind === 'theme' || p.kind === 'lifeEvent')
      expect(pages.map((p) => p.key)).toEqual(languages.flatMap(() => ['skole-og-utdanning', 'ny-i-norge']))
      expect([...home.themes, ...home.lifeEvents].every(({ path }) => pages.some((p) => p.path === path))).toBe(true)
      const theme = viewOf(reader, 'theme', 'skole-og-utdanning', 'en')
      expect([theme.path, theme.canonical]).toEqual([
        pages.find((p) => p.lang === 'en')?.path,
        `https://osteroy.example${theme.path}`,
      ])
      return pages.map((p) => p.path)
    }
    expect(named(['nn', 'en'])).toEqual([
      '/tema/skule-og-utdanning/',
      '/livshendingar/ny-i-noreg/',
      '/en/topics/skule-og-utdanning/',
      '/en/life-events/ny-i-noreg/',
    ])
    expect(named(['nb', 'en']).slice(0, 2)).toEqual(['/tema/skole-og-utdanning/', '/livshendelser/ny-i-norge/'])
  })

  it('files a service of a sub-theme under the top theme', () => {
    expect(paths(aService('renovasjon', { themes: ['avfallshandtering'] }))).toContain('/tema/natur-klima-og-miljo/')
  })

  it('gives an address that two services share to the first, and says so', () => {
    const portal = portalOf(
      aKommune({ languages: ['nn'] }),
      aService('a', { slug: 'same' }),
      aService('b', { slug: 'same' }),
      aService('c'),
    )
    const pages = listPages(portal)
    expect(pages.filter((p) => p.kind === 'service').map((p) => [p.path, p.key])).toEqual([
      ['/tenester/same/', 'a'],
      ['/tenester/c/', 'c'],
    ])
    expect(viewOf(portal, 'services').findings).toMatchObject([
      { rule: 'double-address', severity: 'ask', where: 'same', advice: { nn: expect.stringContaining('a, b') } },
    ])
  })

  it('uses the slug in addresses and the key as the name', () => {
    const page = listPages(portalOf(aService('sfo', { slug: 'skulefritidsordning' }))).find((p) => p.kind === 'service')
    expect(page).toEqual({ kind: 'service', lang: 'nn', path: '/tenester/skulefritidsordning/', key: 'sfo' })
  })
})
