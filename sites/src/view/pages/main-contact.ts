import { note, resolveContact, type ResolvedContact } from '@innbyggarportal/shared-content/resolve'
import type { ViewContext } from '../view-context.ts'

/** The kommune's switchboard with today's hours. Having none is a finding. */
export function mainContact(c: ViewContext): ResolvedContact | undefined {
  const main = c.reader.mainContact()
  if (main) return resolveContact(c.resolution, main)
  note(c.resolution, 'missing-main-contact')
  return undefined
}
