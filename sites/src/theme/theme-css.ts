import { getContrastFromHex } from '@digdir/designsystemet/color'
import type { Theme } from '@innbyggarportal/shared-content/contract'
import { colourScale, mixColours, type Scale, type Scheme } from './colour-scales.ts'

/** What a kommune wears until somebody picks colours. */
const NEUTRAL_THEME: Theme = {
  primary: '#2f4f6b',
  accent: '#6b7f8f',
  radius: 4,
  headingWeight: 600,
  landscape: 'horizon',
}
/** Designsystemet's own colours for status: the same everywhere, so that a warning is known again. */
const STATUS = { danger: '#c01b1b', warning: '#ea9b1b', info: '#0a71c0' }
const INK = '#1f2429'
/** WCAG 1.4.11: the edge of a control against what is around it. */
const EDGE_CONTRAST = 3

/** The colours of one scheme, by Designsystemet's token groups. `brand1` is the kommune's second colour. */
export function themeScales(
  theme: Theme,
  scheme: Scheme,
): Record<'accent' | 'brand1' | 'neutral' | keyof typeof STATUS, Scale> {
  return {
    accent: colourScale(theme.primary, scheme),
    brand1: colourScale(theme.accent, scheme),
    neutral: colourScale(mixColours(INK, theme.primary, 0.12), scheme),
    danger: colourScale(STATUS.danger, scheme),
    warning: colourScale(STATUS.warning, scheme),
    info: colourScale(STATUS.info, scheme),
  }
}

/**
 * The look of one portal as css, with Designsystemet's token names for light and dark. Everything else about looks is in
 * the bundle and shared by all portals. Paper is always light. Without a theme: the neutral look.
 */
export function themeCss(theme: Theme | undefined): string {
  const { radius, headingWeight } = theme ?? NEUTRAL_THEME
  const shape = `--ds-border-radius-base:${radius}px;--portal-heading-weight:${headingWeight}`
  return `@layer ds.theme{:root{${shape};${schemeCss(theme ?? NEUTRAL_THEME, 'light')}}@media screen and (prefers-color-scheme:dark){:root{${schemeCss(theme ?? NEUTRAL_THEME, 'dark')}}}}\n`
}

function schemeCss(theme: Theme, scheme: Scheme): string {
  const scales = themeScales(theme, scheme)
  const tokens = Object.entries(scales).flatMap(([group, scale]) =>
    Object.entries(scale).map(([name, hex]) => `--ds-color-${group}-${name}:${hex}`),
  )
  return [...tokens, ...ownTokens(scales, scheme)].join(';')
}

/** The page's own pairs: an edge for buttons whose fill is weak against the page, the focus ring, and the footer. */
export function ownTokens(
  { accent, neutral }: Pick<ReturnType<typeof themeScales>, 'accent' | 'neutral'>,
  scheme: Scheme,
): string[] {
  const pages = [neutral['background-default'], accent['background-tinted'], accent['surface-tinted']]
  const isWeak = pages.some((page) => getContrastFromHex(accent['base-default'], page) < EDGE_CONTRAST)
  const isLight = scheme === 'light'
  return [
    `--portal-button-edge:${isWeak ? accent['border-strong'] : 'transparent'}`,
    `--ds-color-focus-inner:${neutral['background-default']}`,
    `--ds-color-focus-outer:${neutral['text-default']}`,
    `--ds-link-color-visited:${isLight ? '#663299' : '#b49acd'}`,
    `--portal-foot:${isLight ? accent['text-default'] : accent['surface-tinted']}`,
    `--portal-foot-text:${isLight ? '#ffffff' : accent['text-default']}`,
    `color-scheme:${scheme}`,
  ]
}
