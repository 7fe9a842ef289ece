import { pagePath, withoutSearch } from '../../src/view/index.ts'
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
    pages: await pagesOf(store, manifest),
  }
}

/** The kinds of pages that have a search form: nobody answers it where there is no server. */
const WITH_FORM: ReadonlySet<string> = new Set(['home', 'search', 'notFound'])

async function pagesOf(store: ReleaseStore, { pages, portal }: Manifest): Promise<PlacedFile[]> {
  // What is lost is placed as it is, where it lies from before; whoever mends the release mends it too.
  const textOf = (object: string) =>
    store.readObject(object).then(
      (bytes) => bytes.toString('utf8'),
      () => undefined,
    )
  const batch = store.openBatch()
  const placed: PlacedFile[] = []
  for (const [path, { object, kind, lang }] of Object.entries(pages)) {
    const html = WITH_FORM.has(kind) ? await textOf(object) : undefined
    const plain = html && withoutSearch(html, lang, kind === 'search' ? undefined : pagePath(portal, lang, 'services'))
    placed.push({
      path: path.endsWith('/') ? `${path}index.html` : path,
      object: plain === undefined || plain === html ? object : await batch.add(plain),
    })
  }
  await batch.settle()
  return placed
}
