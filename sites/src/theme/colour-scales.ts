import {
  generateColorSchemes,
  getContrastFromHex,
  type Color,
  type ColorNames,
  type CssColor,
} from '@digdir/designsystemet/color'

/** How a portal is looked at. */
export type Scheme = 'light' | 'dark'
export type Scale = Record<ColorNames, CssColor>

/** WCAG 1.4.3: text on what it stands on. */
const TEXT_CONTRAST = 4.5

/**
 * Designsystemet's scale of a brand colour, mended where the generator does not guarantee contrast: text on a button that
 * is hovered or pressed must stay readable, so such a fill moves away from the text instead.
 */
export function colourScale(base: string, scheme: Scheme): Scale {
  const scale = Object.fromEntries(
    generateColorSchemes(toCssColor(base))[scheme].map((c: Color) => [c.name, c.hex]),
  ) as Scale
  const text = scale['base-contrast-default']
  const away = getContrastFromHex(text, '#000000') > getContrastFromHex(text, '#ffffff') ? '#000000' : '#ffffff'
  const readable = (fill: CssColor, share: number): CssColor =>
    getContrastFromHex(fill, text) >= TEXT_CONTRAST ? fill : mixColours(scale['base-default'], away, share)
  return {
    ...scale,
    'base-hover': readable(scale['base-hover'], 0.14),
    'base-active': readable(scale['base-active'], 0.26),
  }
}

/** A colour some way towards another, in sRGB; `share` 0 is the first, 1 the second. */
export function mixColours(from: string, towards: string, share: number): CssColor {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) * (1 - share) + channel(towards, at) * share)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${mixed.join('')}`
}

function toCssColor(hex: string): CssColor {
  return `#${hex.replace(/^#/, '').toLowerCase()}`
}
