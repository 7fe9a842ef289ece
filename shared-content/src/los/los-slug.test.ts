import { describe, expect, it } from 'vitest'
import { LANGS, slug } from '../contract/index.ts'
import { findLifeEvent, findTheme, LIFE_EVENTS, TOP_THEMES } from './index.ts'
import { losSlug, losSlugs } from './los-slug.ts'

describe('a theme or a life event in an address', () => {
  it.each([
    ['skole-og-utdanning', 'skule-og-utdanning', 'skole-og-utdanning', 'schools-and-education'],
    ['naring', 'naring', 'naring', 'business'],
    ['natur-klima-og-miljo', 'natur-klima-og-miljo', 'natur-klima-og-miljo', 'nature-climate-and-environment'],
    [
      'samfunnssikkerhet-og-beredskap',
      'samfunnstryggleik-og-beredskap',
      'samfunnssikkerhet-og-beredskap',
      'civil-protection-and-emergency-planning',
    ],
  ])('%s is called by the first language of the portal', (key, nn, nb, en) =>
    expect(LANGS.map((lang) => losSlug(findTheme(key)!, lang))).toEqual([nn, nb, en]),
  )

  it.each([
    ['fa-barn', 'fa-barn', 'fa-barn'],
    ['ny-i-norge', 'ny-i-noreg', 'ny-i-norge'],
    ['byggje', 'byggje-eller-pusse-opp', 'bygge-eller-pusse-opp'],
  ])('so is the life event %s, Los’ and our own', (key, nn, nb) =>
    expect((['nn', 'nb'] as const).map((lang) => losSlug(findLifeEvent(key)!, lang))).toEqual([nn, nb]),
  )

  it.each([['themes', TOP_THEMES] as const, ['life events', LIFE_EVENTS] as const])(
    'is never called as another of the %s is, in any language',
    (_name, rows) => {
      const all = rows.flatMap(losSlugs)
      expect(all.filter((s) => !slug.safeParse(s).success)).toEqual([])
      expect(all.length).toBe(new Set(all).size)
    },
  )
})
