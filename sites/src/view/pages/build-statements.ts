import { note } from '@innbyggarportal/shared-content/resolve'
import { ui } from '../../text/ui-words.ts'
import { mainContact } from './main-contact.ts'
import type { PageBody } from '../page-body.ts'
import type { ViewContext } from '../view-context.ts'

/** How accessible the portal is, and whom to tell about faults. */
export function buildAccessibility(c: ViewContext): PageBody<'accessibility'> {
  const contact = mainContact(c)
  if (c.kommune.accessibilityStatement === undefined) {
    note(c.resolution, {
      rule: 'missing-accessibility-statement', severity: 'ask',
      message: 'Adressa til tilgjengelegheitserklæringa på uustatus.no manglar. Legg ho inn under Kommune.',
    })
  }
  return {
    title: ui(c.lang, 'accessibilityTitle'),
    description: ui(c.lang, 'accessibilityDescription', { kommune: c.name }),
    ...(c.kommune.accessibilityStatement && { statement: c.kommune.accessibilityStatement }),
    ...(contact && { contact }),
  }
}

/** What the portal knows about its readers, and their rights. */
export function buildPrivacy(c: ViewContext): PageBody<'privacy'> {
  const contact = mainContact(c)
  return { title: ui(c.lang, 'privacyTitle'), description: ui(c.lang, 'privacyDescription', { kommune: c.name }), ...(contact && { contact }) }
}

/** News; nothing to tell yet. */
export function buildNews(c: ViewContext): PageBody<'news'> {
  return { title: ui(c.lang, 'newsTitle'), description: ui(c.lang, 'newsDescription', { kommune: c.name }) }
}
