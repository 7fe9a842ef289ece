import type { IsoInstant, Kommune, Lang } from '@innbyggarportal/shared-content/contract'
import type { ContentReader } from '@innbyggarportal/shared-content/affected'
import { startResolution, type Resolution } from '@innbyggarportal/shared-content/resolve'
import { pagePath } from './page-path.ts'
import type { PageKind } from './page-ref.ts'

/** What the page needs from outside the content: the address of the theme's css, and the portal's own address. */
export interface ViewOptions {
  themeHref: string
  portalUrl: string
}

/** What every step of building one view shares. Findings and coming changes gather in `resolution`. */
export interface ViewContext {
  reader: ContentReader
  kommune: Kommune
  lang: Lang
  asOf: IsoInstant
  resolution: Resolution
  options: ViewOptions
  /** The kommune's name as it is said: «Osterøy kommune». */
  name: string
  /** How many tables of running text the page has so far. */
  tables: number
}

/** A fresh context for one page. */
export function startView(read: ContentReader, lang: Lang, asOf: IsoInstant, options: ViewOptions): ViewContext {
  const reader = read.fresh()
  const kommune = reader.kommune
  return {
    reader,
    kommune,
    lang,
    asOf,
    resolution: startResolution(reader, lang, asOf),
    options,
    name: `${kommune.name} kommune`,
    tables: 0,
  }
}

/** The address of a page of the same portal in the same language. */
export function pathTo(c: ViewContext, kind: PageKind, slug?: string): string {
  return pagePath(c.kommune, c.lang, kind, slug)
}
