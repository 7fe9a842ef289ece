import {
  isNobodyHere,
  joinParts,
  note,
  type JoinedContents,
  type ResolvedContents,
  type ResolvedService,
  type ResolvedSlot,
} from '@innbyggarportal/shared-content/resolve'
import type { Lang, SlotKind, SlotName } from '@innbyggarportal/shared-content/contract'
import { actionViews } from './action-views.ts'
import { evenHeadings, withoutHeadings } from './even-headings.ts'
import type { PartView, SectionView, ViewContents } from '../page-view.ts'
import { portalLink } from './portal-link.ts'
import { portalText } from './portal-text.ts'
import { serviceLink } from '../pages/service-link.ts'
import { contactRows, placesViews, priceViews } from './row-views.ts'
import type { ViewContext } from '../view-context.ts'

/** What still helps when nobody offers the service here: how to apply for it would only mislead. */
const NOBODY_HERE_SLOTS: readonly SlotName[] = ['urgent', 'legalBasis', 'moreInfo', 'related']

/** The slots under the citizens' questions, in the order of the page. The lead is not among them: it has no question. */
export function sectionViews(c: ViewContext, service: ResolvedService): SectionView[] {
  const deadlines = service.slots.flatMap((s) => (s.kind === 'deadlines' ? s.parts.flatMap((p) => p.content) : []))
  noteLostActions(c, service, deadlines)
  return service.slots
    .filter((s) => s.heading !== null && (service.responsible.who !== 'nobody' || NOBODY_HERE_SLOTS.includes(s.slot)))
    .map(
      ({ slot, kind, heading, parts }) =>
        ({
          slot,
          kind,
          heading: heading ?? '',
          id: slot.toLowerCase(),
          parts: partViews(c, kind, parts, deadlines),
        }) as SectionView,
    )
}

/** Tells of deadlines of an action that is not on the page: they stand in their section, and by no button. */
function noteLostActions(c: ViewContext, { slots }: ResolvedService, deadlines: ResolvedContents['deadlines']): void {
  const actions = new Set(
    slots.flatMap((s) => (s.kind === 'links' ? s.parts.flatMap((p) => p.content) : [])).map((a) => a.id),
  )
  for (const { id, what, action } of deadlines)
    if (action !== undefined && !actions.has(action))
      note({ ...c.resolution, slot: 'deadlines' }, 'deadline-without-action', { what: what.text }, id)
}

/**
 * The lead: the summary in larger type, straight under the title. Where nobody offers the service here, only what the
 * kommune itself has written: «Kommunen har sommarjobbar» would contradict what the page says next.
 */
export function leadViews(c: ViewContext, service: ResolvedService): PartView<'text'>[] {
  return service.slots.flatMap((s) =>
    s.kind === 'text' && s.heading === null
      ? joinParts(
          s.kind,
          s.parts.filter(({ origin }) => service.responsible.who !== 'nobody' || origin.from === 'kommune'),
        ).map(({ content, lang }) => ({ content: withoutHeadings(portalText(c, content, lang)), lang }))
      : [],
  )
}

function partViews(
  c: ViewContext,
  kind: SlotKind,
  parts: ResolvedSlot['parts'],
  deadlines: ResolvedContents['deadlines'],
): PartView[] {
  return joinParts(kind, parts).map(({ content, lang }) => ({
    content: viewContent(c, kind, content, lang, deadlines),
    lang,
  }))
}

function viewContent(
  c: ViewContext,
  kind: SlotKind,
  content: JoinedContents[SlotKind],
  lang: Lang,
  deadlines: ResolvedContents['deadlines'],
): ViewContents[SlotKind] {
  switch (kind) {
    case 'text':
      return evenHeadings(portalText(c, content as ResolvedContents['text'], lang))
    case 'links':
      return actionViews(c, withPortalLinks(c, content as ResolvedContents['links']), deadlines)
    case 'documents':
      return withPortalLinks(c, content as ResolvedContents['documents'])
    case 'info':
      return withPortalLinks(c, content as ResolvedContents['info'])
    case 'related':
      return (content as ResolvedContents['related']).map((s) => {
        const service = c.reader.serviceName(s.service)
        return serviceLink(c, { ...s, isNobodyHere: service !== undefined && isNobodyHere(service) })
      })
    case 'prices':
      return priceViews(c, content as ResolvedContents['prices'])
    case 'places':
      return placesViews(c, content as ResolvedContents['places'])
    case 'contacts':
      return contactRows(c, content as ResolvedContents['contacts'])
    default:
      return content as ViewContents[SlotKind]
  }
}

/** Rows with the address each leads to, where it leads somewhere. */
function withPortalLinks<Row extends { url?: string }>(c: ViewContext, rows: readonly Row[]): Row[] {
  return rows.map((row) => {
    if (row.url === undefined) return row
    const { url: written, ...rest } = row
    const url = portalLink(c, written)
    return { ...rest, ...(url !== undefined && { url }) } as Row
  })
}
