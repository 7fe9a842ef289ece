import { findLifeEvent, findTheme, losSlug } from '@innbyggarportal/shared-content/los'
import { note } from '@innbyggarportal/shared-content/resolve'
import { lowerFirst } from '../../text/lower-first.ts'
import { ui } from '../../text/ui-words.ts'
import { listedServices } from './listed-services.ts'
import { losLabel } from './los-label.ts'
import type { PageBody } from '../page-body.ts'
import type { PageRef } from '../page-ref.ts'
import { letterGroups, serviceLink } from './service-link.ts'
import { topTasks } from './top-tasks.ts'
import type { ViewContext } from '../view-context.ts'

const listed = (c: ViewContext) => listedServices(c.reader, c.lang, c.asOf)

/** All services from A to Å. */
export function buildServices(c: ViewContext): PageBody<'services'> {
  noteDoubleAddresses(c)
  return {
    title: ui(c.lang, 'servicesTitle'),
    description: ui(c.lang, 'servicesDescription', { kommune: c.name }),
    groups: letterGroups(c, listed(c)),
  }
}

function noteDoubleAddresses(c: ViewContext): void {
  for (const [slug, sharing] of Map.groupBy(c.reader.listing(), (s) => s.slug)) {
    if (sharing.length > 1)
      note(c.resolution, 'double-address', { slug, keys: sharing.map((s) => s.key).join(', ') }, slug)
  }
}

/** The search form; the answers are put in by the server, and all services stand below as a way on. */
export function buildSearch(c: ViewContext): PageBody<'search'> {
  return {
    title: ui(c.lang, 'searchTitle'),
    description: ui(c.lang, 'searchDescription', { kommune: c.name }),
    groups: letterGroups(c, listed(c)),
  }
}

/** The services of one theme, or null when there is no such theme. */
export function buildTheme(c: ViewContext, ref: PageRef): PageBody<'theme'> | null {
  const theme = findTheme(ref.key ?? '')
  if (theme === undefined) return null
  const { text, lang } = losLabel(c, theme)
  return {
    title: text,
    ...(lang !== c.lang && { titleLang: lang }),
    description: ui(c.lang, 'themeDescription', { kommune: c.name, theme: lowerFirst(text, lang, [c.kommune.name]) }),
    slug: losSlug(theme, c.kommune.languages[0]!),
    services: listed(c)
      .filter((s) => s.themes.includes(theme.slug))
      .map((s) => serviceLink(c, s)),
  }
}

/** The services that belong to something that happens in life, or null when there is no such event. */
export function buildLifeEvent(c: ViewContext, ref: PageRef): PageBody<'lifeEvent'> | null {
  const event = findLifeEvent(ref.key ?? '')
  if (event === undefined) return null
  const { text, lang } = losLabel(c, event)
  return {
    title: text,
    ...(lang !== c.lang && { titleLang: lang }),
    description: ui(c.lang, 'lifeEventDescription', {
      kommune: c.name,
      event: lowerFirst(text, lang, [c.kommune.name]),
    }),
    slug: losSlug(event, c.kommune.languages[0]!),
    services: listed(c)
      .filter((s) => s.lifeEvents.includes(event.slug))
      .map((s) => serviceLink(c, s)),
  }
}

/** The page for addresses that lead nowhere, with ways on. */
export function buildNotFound(c: ViewContext): PageBody<'notFound'> {
  return {
    title: ui(c.lang, 'notFoundTitle'),
    description: ui(c.lang, 'notFoundText'),
    topTasks: topTasks(c, listed(c)),
  }
}
