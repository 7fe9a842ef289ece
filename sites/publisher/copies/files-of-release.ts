import type { Manifest } from '../store/manifest.ts'
import { readOlderAssets } from '../store/older-assets.ts'
import type { PlacedFile } from './place-files.ts'
import type { ReleaseStore } from '../store/release-store.ts'

/**
 * The files of a release as a web server wants them: pages as `index.html` under their address, assets by their own
 * path, those of earlier releases too, for pages that are still open, what the search reads under `/search/`, and where old
 * addresses lead, for the web server to be told of.
 */
export async function filesOfRelease(
  store: ReleaseStore,
  manifest: Manifest,
): Promise<{ assets: PlacedFile[]; pages: PlacedFile[] }> {
  const { kommune } = manifest.portal
  const at = await store.readPointer(kommune)
  const older = await readOlderAssets(store, kommune, at?.previous ?? [])
  const assets = new Map([...older, ...Object.entries(manifest.assets)])
  return {
    assets: [
      ...[...assets].map(([path, { object }]) => ({ path, object })),
      ...Object.entries(manifest.search).map(([lang, index]) => ({
        path: `/search/${lang}.json`,
        object: index!.object,
      })),
      ...(manifest.redirects === undefined ? [] : [{ path: '/redirects.conf', object: manifest.redirects }]),
    ],
    pages: Object.entries(manifest.pages).map(([path, { object }]) => ({
      path: path.endsWith('/') ? `${path}index.html` : path,
      object,
    })),
  }
}
