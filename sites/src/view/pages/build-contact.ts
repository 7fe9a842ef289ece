import { contactTwice, noteHours, resolveContact } from '@innbyggarportal/shared-content/resolve'
import { byName } from '../../text/by-name.ts'
import { ui } from '../../text/ui-words.ts'
import { mainContact } from './main-contact.ts'
import type { PageBody } from '../page-body.ts'
import type { ViewContext } from '../view-context.ts'

/** Whom to call and where to go: the switchboard first, then everybody else by name. Units (barnehagar, skular) stand on their services. What is to be asked of anybody's hours is asked here, once. */
export function buildContact(c: ViewContext): PageBody<'contact'> {
  const main = mainContact(c)
  noteHours(c.resolution, c.reader.contacts())
  const others = c.reader
    .contacts()
    .filter((contact) => contact.key !== main?.key && contact.unitKind === undefined)
    .map((contact) => resolveContact(c.resolution, contact))
    .sort(byName(c.lang))
  c.resolution.findings.push(...contactTwice([...(main ? [main] : []), ...others]))
  return {
    title: ui(c.lang, 'contactTitle'),
    description: ui(c.lang, 'contactDescription', { kommune: c.name }),
    ...(main && { main }),
    others,
  }
}
