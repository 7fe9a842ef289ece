import { endsOfSeasons, resolveContact, startResolution } from '@innbyggarportal/shared-content/resolve'
import { LANGUAGES } from '@innbyggarportal/shared-content/words'
import { ui, type UiKey } from '../text/ui-words.ts'
import { pagePath } from './page-path.ts'
import type { PageKind, PageRef } from './page-ref.ts'
import type { FooterContact, NavLink, SiteView } from './page-view.ts'
import { pathTo, type ViewContext } from './view-context.ts'

const MENU: readonly [PageKind, UiKey][] = [
  ['services', 'servicesTitle'],
  ['news', 'newsTitle'],
  ['contact', 'contactTitle'],
  ['search', 'searchTitle'],
]
const FOOTER: readonly [PageKind, UiKey][] = [
  ['contact', 'contactTitle'],
  ['accessibility', 'accessibilityTitle'],
  ['privacy', 'privacyTitle'],
]

/** What stands around the content of a page. */
export function siteView(c: ViewContext, ref: PageRef, slug: string | undefined): SiteView {
  const link = ([kind, key]: readonly [PageKind, UiKey]): NavLink => ({
    label: ui(c.lang, key),
    path: pathTo(c, kind),
    ...(kind === ref.kind && { isCurrent: true as const }),
  })
  const contact = footerContact(c)
  return {
    kommune: c.kommune.key,
    name: c.name,
    isDemo: c.kommune.isDemo,
    landscape: c.kommune.theme?.landscape ?? 'horizon',
    themeHref: c.options.themeHref,
    homePath: pathTo(c, 'home'),
    searchPath: pathTo(c, 'search'),
    menu: MENU.map(link),
    languages:
      c.kommune.languages.length < 2
        ? []
        : c.kommune.languages.map((lang) => ({
            lang,
            name: LANGUAGES[lang].own,
            path: pagePath(c.kommune, lang, ref.kind, slug),
            isCurrent: lang === c.lang,
          })),
    footer: { ...(contact && { contact }), links: FOOTER.map(link) },
  }
}

/** A resolution of its own: what holds today only is left out, so the footer must not make every page change at midnight. */
function footerContact(c: ViewContext): FooterContact | undefined {
  const main = c.reader.mainContact()
  if (main === undefined) return undefined
  if (main.hours) endsOfSeasons(c.resolution, main.hours)
  const { name, phone, email, address, hours } = resolveContact(startResolution(c.reader, c.lang, c.asOf), main)
  return {
    name,
    ...(phone && { phone }),
    ...(email && { email }),
    ...(address && { address }),
    week: hours?.week ?? [],
    ...(hours?.seasons && { seasons: hours.seasons }),
  }
}
