import type { NavLink, PageView } from './page-view.ts'
import type { PageKind, PageRef } from './page-ref.ts'

type ViewOf<K extends PageKind> = Extract<PageView, { kind: K }>
type Framed = keyof PageRef | 'site' | 'canonical' | 'alternates' | 'breadcrumb' | 'changesAt' | 'findings'

/** What one kind of page adds; the frame (addresses, menu, findings) is put around it the same way for all. */
export type PageBody<K extends PageKind> = Omit<ViewOf<K>, Framed> & {
  /** The part of the address that names what the page is about. */
  slug?: string
  /** Between the home page and this one. */
  breadcrumb?: NavLink[]
}
