import type { Theme } from '@innbyggarportal/shared-content/contract'
import { openRecentMap } from '../../recent-map.ts'
import { themeCss } from '../../src/theme/theme-css.ts'
import { digestOfBytes, digestOfValue } from '../digest.ts'
import type { Bundle } from '../load-bundle.ts'
import type { Manifest } from '../store/manifest.ts'
import type { ObjectBatch } from '../store/object-store.ts'

/** A kommune's own styles, under a name with their digest. */
export interface PortalTheme {
  href: string
  css: string
}

const themes = openRecentMap<PortalTheme>(500)

/** The styles of a theme; made once, for they take longer than a page. */
export function makeTheme(theme: Theme | undefined): PortalTheme {
  return themes.getOr(digestOfValue(theme), () => {
    const css = themeCss(theme)
    return { href: `/theme/${digestOfBytes(css).slice(0, 16)}.css`, css }
  })
}

/**
 * The files beside the pages: the bundle's styles and fonts, and the kommune's theme. What the release before has is not
 * written again. Where a page is kept from before (`isKept`), what it refers to is kept with it.
 */
export async function writeAssets(
  bundle: Bundle,
  theme: PortalTheme,
  before: Manifest | null,
  batch: ObjectBatch,
  isKept: boolean,
): Promise<Manifest['assets']> {
  const files = [
    ...bundle.assets,
    { path: theme.href, content: Buffer.from(theme.css), type: 'text/css; charset=utf-8' },
  ]
  const assets: Manifest['assets'] = isKept ? { ...before?.assets } : {}
  for (const { path, content, type } of files) {
    const object = digestOfBytes(content)
    if (before?.assets[path]?.object !== object) await batch.add(content)
    assets[path] = { object, bytes: content.byteLength, type }
  }
  return assets
}
