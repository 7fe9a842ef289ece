import { note, resolveContact } from '@innbyggarportal/shared-content/resolve'
import { ui } from '../../text/ui-words.ts'
import { mainContact } from './main-contact.ts'
import type { PageBody } from '../page-body.ts'
import type { ViewContext } from '../view-context.ts'

/** How accessible the portal is, and whom to tell about faults. */
export function buildAccessibility(c: ViewContext): PageBody<'accessibility'> {
  const contact = mainContact(c)
  if (c.kommune.accessibilityStatement === undefined) {
    note(c.resolution, 'missing-accessibility-statement')
  }
  return {
    title: ui(c.lang, 'accessibilityTitle'),
    description: ui(c.lang, 'accessibilityDescription', { kommune: c.name }),
    ...(c.kommune.accessibilityStatement && { statement: c.kommune.accessibilityStatement }),
    ...(contact && { contact }),
  }
}

/** The role of whoever watches over privacy; every kommune must have one (GDPR article 37). */
const OFFICER_ROLE = 'personvernombod'

/** What the portal knows about its readers, and their rights. */
export function buildPrivacy(c: ViewContext): PageBody<'privacy'> {
  const officers = c.reader.contactsFor(OFFICER_ROLE).map((contact) => resolveContact(c.resolution, contact))
  const main = mainContact(c)
  if (officers.length === 0) {
    note(c.resolution, 'missing-data-protection-officer')
  }
  return {
    title: ui(c.lang, 'privacyTitle'),
    description: ui(c.lang, 'privacyDescription', { kommune: c.name }),
    contacts: [...officers, ...(main && !officers.some((o) => o.key === main.key) ? [main] : [])],
  }
}

/** News; nothing to tell yet. */
export function buildNews(c: ViewContext): PageBody<'news'> {
  return { title: ui(c.lang, 'newsTitle'), description: ui(c.lang, 'newsDescription', { kommune: c.name }) }
}
