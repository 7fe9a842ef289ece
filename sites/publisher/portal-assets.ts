import type { Theme } from '@innbyggarportal/shared-content/contract'
import { themeCss } from '../src/theme/theme-css.ts'
import { digestOfBytes, digestOfValue } from './digest.ts'
import type { Bundle } from './load-bundle.ts'
import type { Manifest } from './manifest.ts'
import type { ReleaseStore } from './release-store.ts'

interface PortalAssets { assets: Manifest['assets']; themeHref: string }

const written = new WeakMap<ReleaseStore, Map<string, PortalAssets>>()

/** The files beside the pages: the bundle's styles and fonts, and the kommune's own theme under a name with its digest. */
export async function writeAssets(bundle: Bundle, theme: Theme | undefined, store: ReleaseStore): Promise<PortalAssets> {
  const known = written.get(store) ?? new Map<string, PortalAssets>()
  written.set(store, known)
  const id = digestOfValue([bundle.digest, theme])
  const found = known.get(id)
  if (found) return found

  const assets: Manifest['assets'] = {}
  for (const { path, content, type } of bundle.assets) {
    assets[path] = { object: await store.writeObject(content), bytes: content.byteLength, type }
  }
  const css = Buffer.from(themeCss(theme))
  const themeHref = `/theme/${digestOfBytes(css).slice(0, 16)}.css`
  assets[themeHref] = { object: await store.writeObject(css), bytes: css.byteLength, type: 'text/css; charset=utf-8' }
  const made = { assets, themeHref }
  known.set(id, made)
  return made
}
