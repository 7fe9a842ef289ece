import type { Lang } from '@innbyggarportal/shared-content/contract'
import {
  canRead,
  findMissingWords,
  isReadableIn,
  languageOrder,
  resolveContact,
  saidIn,
  startResolution,
  type ResolvedService,
} from '@innbyggarportal/shared-content/resolve'
import { ui } from '../../text/ui-words.ts'
import { pagePath } from '../page-path.ts'
import type { ShortPageView } from '../page-view.ts'
import type { ViewContext } from '../view-context.ts'
import { actionViews } from './action-views.ts'

/**
 * What stands first on a page that lacks words nobody can do without: where the service is described, what can be done
 * (what says so in the page's language stands in its section) and whom to call. Undefined when nothing is lacking, and where the portal has no page that could be read instead.
 */
export function shortPage(
  c: ViewContext,
  title: Parameters<typeof saidIn>[0],
  service: ResolvedService,
  hasLead: boolean,
): ShortPageView | undefined {
  const langs = findMissingWords(service).flatMap((m) => m.langs)
  const lang = langs.length === 0 ? undefined : languageInstead(c, langs)
  if (lang === undefined) return undefined
  const phone = phoneOf(c, service)
  return {
    sentence: ui(c.lang, hasLead && service.title.lang === c.lang ? 'shortSome' : 'shortAll'),
    instead: {
      title: saidIn(title, languageOrder(lang, c.kommune)),
      lang,
      path: pagePath(c.kommune, lang, 'service', service.slug),
    },
    actions: actionViews(
      c,
      service.slots
        .flatMap((s) => (s.kind === 'links' ? s.parts.flatMap((p) => p.content) : []))
        .filter((row) => !isReadableIn(row, c.lang)),
      [],
    ),
    ...(phone && { phone }),
  }
}

/** The first language of the portal in which all that is lacking can be read, or else some of it. */
function languageInstead(c: ViewContext, langs: readonly Lang[]): Lang | undefined {
  const others = c.kommune.languages.filter((l) => !canRead(c.lang, l))
  return others.find((l) => langs.every((said) => canRead(l, said))) ?? others[0]
}

/** The phone of the first contact of the service that has one, or the switchboard's: resolved apart, as its hours are not shown here. */
function phoneOf(c: ViewContext, service: ResolvedService): ShortPageView['phone'] {
  const own = service.slots
    .flatMap((s) => (s.kind === 'contacts' ? s.parts.flatMap((p) => p.content) : []))
    .flatMap((row) => row.contact ?? [])
    .find((contact) => contact.phone)
  const main = own === undefined ? c.reader.mainContact() : undefined
  const found = own ?? (main && resolveContact(startResolution(c.reader, c.lang, c.asOf), main))
  return found?.phone && { ...found.phone, of: found.name }
}
