import { findTheme } from '@innbyggarportal/shared-content/los'
import { formatDate, languagesIn, readableSlots, resolveService } from '@innbyggarportal/shared-content/resolve'
import { languageNames } from '../../text/language-names.ts'
import { ui } from '../../text/ui-words.ts'
import { topThemesOf } from '../pages/listed-services.ts'
import { losLabel, losPath } from '../pages/los-label.ts'
import type { PageBody } from '../page-body.ts'
import type { PageRef } from '../page-ref.ts'
import type { NavLink } from '../page-view.ts'
import { plainText, shorten } from './plain-text.ts'
import { responsibleView } from './responsible-view.ts'
import { leadViews, sectionViews } from './section-views.ts'
import { shortPage } from './short-page.ts'
import { pathTo, type ViewContext } from '../view-context.ts'

/** Longest description search engines show. */
const DESCRIPTION_LENGTH = 160

/** The page of one service, or null when the portal does not have it. */
export function buildService(c: ViewContext, ref: PageRef): PageBody<'service'> | null {
  const service = ref.key === undefined ? undefined : c.reader.service(ref.key)
  if (service === undefined) return null
  const whole = resolveService(service, c.reader, c.lang, c.asOf)
  c.resolution.findings.push(...whole.findings)
  if (whole.changesAt) c.resolution.changesAt.push(whole.changesAt)
  const readable = readableSlots(whole.slots, c.lang)
  const short = shortPage(
    c,
    service.title,
    whole,
    readable.some((s) => s.slot === 'summary'),
  )
  const resolved = short === undefined ? whole : { ...whole, slots: readable }

  const lead = leadViews(c, resolved)
  const responsible = responsibleView(c, resolved.responsible)
  const sections = sectionViews(c, resolved)
  const others = languagesIn([resolved.title, lead, responsible, sections]).filter((l) => l !== c.lang)
  return {
    title: resolved.title.text,
    ...(resolved.title.lang !== c.lang && { titleLang: resolved.title.lang }),
    description: shorten(
      responsible?.isNobodyHere
        ? responsible.sentence
        : lead.map((p) => plainText(p.content)).join(' ') || (short?.sentence ?? resolved.title.text),
      DESCRIPTION_LENGTH,
    ),
    slug: service.slug,
    breadcrumb: themeCrumb(c, topThemesOf(service)[0]),
    lead,
    ...(responsible && { responsible }),
    ...(short && { short }),
    sections,
    ...(others.length > 0 &&
      !short && { otherLanguages: ui(c.lang, 'someInOther', { languages: languageNames(others, c.lang) }) }),
    ...(resolved.reviewedAt && {
      checkedAt: ui(c.lang, 'checkedAt', { date: formatDate(resolved.reviewedAt, c.lang) }),
    }),
  }
}

function themeCrumb(c: ViewContext, slug: string | undefined): NavLink[] {
  const theme = slug === undefined ? undefined : findTheme(slug)
  if (theme === undefined) return [{ label: ui(c.lang, 'servicesTitle'), path: pathTo(c, 'services') }]
  return [{ label: losLabel(c, theme).text, path: losPath(c, 'theme', theme) }]
}
