import { digestOfBytes } from '../../publisher/digest.ts'
import type { Manifest, ManifestPage } from '../../publisher/store/manifest.ts'

/** What serving needs to know of a page: where its html lies, and what it is. */
export type LivePage = Pick<ManifestPage, 'object' | 'kind' | 'lang'>

/** A section of a release as it is served: its pages by path, and those of them that answer unknown addresses. */
export interface LiveSection {
  pages: ReadonlyMap<string, LivePage>
  notFound: readonly (LivePage & { path: string })[]
}

/** Reads a section. Null when its bytes are not those it is named by: cut short, or changed by somebody. */
export function liveSection(digest: string, bytes: Uint8Array): LiveSection | null {
  if (digestOfBytes(bytes) !== digest) return null
  const section = JSON.parse(Buffer.from(bytes).toString('utf8')) as Manifest['pages']
  const pages = new Map(
    Object.entries(section).map(([path, { object, kind, lang }]): [string, LivePage] => [path, { object, kind, lang }]),
  )
  return {
    pages,
    notFound: [...pages].flatMap(([path, page]) => (page.kind === 'notFound' ? [{ ...page, path }] : [])),
  }
}
