import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { ContentReader } from '@innbyggarportal/shared-content/affected'
import { ui } from '../text/ui-words.ts'
import { buildContact } from './pages/build-contact.ts'
import { buildHome } from './pages/build-home.ts'
import { buildLifeEvent, buildNotFound, buildSearch, buildServices, buildTheme } from './pages/build-lists.ts'
import { buildService } from './service/build-service.ts'
import { buildAccessibility, buildNews, buildPrivacy } from './pages/build-statements.ts'
import type { PageBody } from './page-body.ts'
import { pagePath } from './page-path.ts'
import type { PageKind, PageRef } from './page-ref.ts'
import type { PageView } from './page-view.ts'
import { siteView } from './site-view.ts'
import { pathTo, startView, type ViewContext, type ViewOptions } from './view-context.ts'

const BUILDERS: { [K in PageKind]: (c: ViewContext, ref: PageRef) => PageBody<K> | null } = {
  home: buildHome,
  services: buildServices,
  service: buildService,
  theme: buildTheme,
  lifeEvent: buildLifeEvent,
  search: buildSearch,
  contact: buildContact,
  news: buildNews,
  accessibility: buildAccessibility,
  privacy: buildPrivacy,
  notFound: buildNotFound,
}

/**
 * Everything one page shows. Pure and total: the same content, moment and options give the same view, and a reference
 * to something the portal does not have gives the view of the page for unknown addresses.
 */
export function buildPageView(ref: PageRef, reader: ContentReader, asOf: IsoInstant, options: ViewOptions): PageView {
  const c = startView(reader, ref.lang, asOf, options)
  const body = BUILDERS[ref.kind](c, ref)
  return body === null ? frame(c, { ...ref, kind: 'notFound' }, buildNotFound(c)) : frame(c, ref, body)
}

function frame(c: ViewContext, ref: PageRef, { slug, breadcrumb, ...body }: PageBody<PageKind>): PageView {
  const origin = c.options.portalUrl.replace(/\/+$/, '')
  const { languages } = c.kommune
  const site = siteView(c, ref, slug)
  const changesAt = [...c.resolution.changesAt, c.reader.changesAt() ?? []].flat().sort()[0]
  return {
    ...ref,
    ...body,
    site,
    canonical: `${origin}${ref.path}`,
    alternates:
      languages.length < 2
        ? []
        : languages.map((lang) => ({ lang, href: `${origin}${pagePath(c.kommune, lang, ref.kind, slug)}` })),
    breadcrumb:
      ref.kind === 'home' ? [] : [{ label: ui(c.lang, 'home'), path: pathTo(c, 'home') }, ...(breadcrumb ?? [])],
    ...(changesAt && { changesAt }),
    findings: c.resolution.findings,
  } as PageView
}
