import fc from 'fast-check'
import { getContrastFromHex } from '@digdir/designsystemet/color'
import type { Theme } from '@innbyggarportal/shared-content/contract'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { describe, expect, it } from 'vitest'
import type { Scheme } from './colour-scales.ts'
import { ownTokens, themeCss, themeScales } from './theme-css.ts'

type Hex = `#${string}`

/** Every pair our css puts on top of each other that falls short: text 4.5 (WCAG 1.4.3), edges 3 (WCAG 1.4.11). */
function weakPairs(theme: Theme): string[] {
  return (['light', 'dark'] as const).flatMap((scheme: Scheme) => {
    const scales = themeScales(theme, scheme)
    const { accent, neutral, brand1 } = scales
    const own = Object.fromEntries(ownTokens(scales, scheme).map((t) => t.split(':'))) as Record<string, Hex>
    const edge = own['--portal-button-edge']!
    const button = edge.startsWith('#') ? edge : accent['base-default']
    const pages = [neutral['background-default'], accent['surface-tinted'], accent['background-tinted']]
    const pairs: [string, Hex, Hex, number][] = [
      ...pages.flatMap((page, at): [string, Hex, Hex, number][] => [
        [`text on page ${at}`, neutral['text-default'], page, 4.5],
        [`subtle text on page ${at}`, neutral['text-subtle'], page, 4.5],
        [`link on page ${at}`, accent['text-subtle'], page, 4.5],
        [`hovered link on page ${at}`, accent['text-default'], page, 4.5],
        [`button on page ${at}`, button as Hex, page, 3],
        [`field edge on page ${at}`, accent['border-strong'], page, 3],
        [`focus on page ${at}`, own['--ds-color-focus-outer']!, page, 3],
      ]),
      ...(['base-default', 'base-hover', 'base-active'] as const).map((fill): [string, Hex, Hex, number] => [
        `text on ${fill}`,
        accent['base-contrast-default'],
        accent[fill],
        4.5,
      ]),
      ...(['danger', 'warning', 'info'] as const).flatMap((s): [string, Hex, Hex, number][] => [
        [`text on ${s}`, scales[s]['text-default'], scales[s]['surface-tinted'], 4.5],
        [`link on ${s}`, scales[s]['text-subtle'], scales[s]['surface-tinted'], 4.5],
      ]),
      ['neutral text on info', neutral['text-default'], scales.info['surface-tinted'], 4.5],
      ['link on info', accent['text-subtle'], scales.info['surface-tinted'], 4.5],
      ['mark of the current page', brand1['border-default'], neutral['background-default'], 3],
      ['footer text', own['--portal-foot-text']!, own['--portal-foot']!, 4.5],
    ]
    return pairs
      .filter(([, a, b, least]) => getContrastFromHex(a, b) < least)
      .map(([name, a, b, least]) => `${scheme} ${name}: ${getContrastFromHex(a, b).toFixed(2)} < ${least}`)
  })
}

const seeded = seedRecords.flatMap((r) => (r.kind === 'kommune' && r.theme ? [[r.key, r.theme] as const] : []))
const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
const aTheme = (primary: string, accent: string): Theme => ({
  primary,
  accent,
  radius: 4,
  headingWeight: 600,
  landscape: 'valley',
})

describe('the theme of a portal', () => {
  it.each(seeded)('is readable in light and dark for %s', (_key, theme) => expect(weakPairs(theme)).toEqual([]))

  it('is readable for any two brand colours', () => {
    fc.assert(
      fc.property(colour, colour, (primary, accent) => {
        expect(weakPairs(aTheme(primary, accent))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it.each(['#ffe600', '#bfe3f5', '#ffffff', '#000000', '#808080'])('is readable for the awkward colour %s', (hex) =>
    expect(weakPairs(aTheme(hex, hex))).toEqual([]),
  )

  it('gives every portal the same tokens, in at most 12 kB', () => {
    const tokens = (css: string) => css.match(/--[a-z0-9-]+(?=:)/g)
    for (const [, theme] of seeded) expect(tokens(themeCss(theme))).toEqual(tokens(themeCss(undefined)))
    expect(Math.max(...seeded.map(([, theme]) => themeCss(theme).length))).toBeLessThan(12_000)
  })

  it('carries the corners and the weight of headings', () => {
    expect(themeCss({ ...aTheme('#336699', '#996633'), radius: 12, headingWeight: 800 })).toContain(
      '--ds-border-radius-base:12px;--portal-heading-weight:800',
    )
  })

  it('has a neutral look for a kommune that has picked nothing', () =>
    expect(themeCss(undefined)).toContain('--ds-color-accent-base-default:#2f4f6b'))
})
