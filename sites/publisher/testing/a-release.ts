import { digestOfBytes } from '../digest.ts'
import type { Manifest } from '../store/manifest.ts'
import { redirectLines } from '../store/redirect-lines.ts'
import type { ReleaseStore } from '../store/release-store.ts'

/** The addresses every release made by {@link aRelease} has. */
export const PATHS = ['/', '/404.html', '/en/', '/tenester/sfo/']
let second = 0

/**
 * Publishes a small release that says one word on every page, one second after the one before. Each page says its word
 * and its own path, so that a page of another release, or of another address, is known when it is met.
 */
export async function aRelease(
  store: ReleaseStore,
  word: string,
  {
    kommune = 'osteroy',
    paths = PATHS,
    portal = {},
    redirects = {},
  }: {
    kommune?: string
    paths?: readonly string[]
    portal?: Partial<Manifest['portal']>
    redirects?: Readonly<Record<string, string>>
  } = {},
): Promise<string> {
  const batch = store.openBatch()
  const page = async (path: string): Promise<[string, Manifest['pages'][string]]> => {
    const html = `${word} ${path}`
    const lang = path.startsWith('/en/') ? 'en' : 'nn'
    const kind = path === '/404.html' ? 'notFound' : 'home'
    return [
      path,
      {
        object: await batch.add(html),
        bytes: html.length,
        view: digestOfBytes(html),
        kind,
        lang,
        findings: [],
        gate: [],
        reads: [],
      },
    ]
  }
  const pages = Object.fromEntries(await Promise.all(paths.map(page)))
  const css = `${word} css`
  const assets = {
    [`/_astro/${word.toLowerCase()}.css`]: {
      object: await batch.add(css),
      bytes: css.length,
      type: 'text/css; charset=utf-8',
    },
  }
  const search = {
    nn: {
      object: await batch.add(JSON.stringify([{ path: '/tenester/sfo/', title: word, summary: '', words: [] }])),
      reads: [],
    },
  }
  const moved = Object.entries(redirects)
  const old = moved.length > 0 ? { redirects: await batch.add(redirectLines(new Map(moved))) } : {}
  await batch.settle()
  const asOf = new Date(Date.UTC(2026, 10, 21, 10) + 1000 * second++).toISOString() as Manifest['asOf']
  return store.makeCurrent(kommune, {
    format: 2,
    portal: { kommune, slug: kommune, name: kommune, languages: ['nn', 'en'], ...portal },
    asOf,
    code: 'code',
    content: word,
    site: 'site',
    pages,
    assets,
    search,
    ...old,
    leftOut: [],
  })
}
