import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook } from 'payload'
import { langOf, message } from '../../messages/messages.ts'
import { sessionOf } from '../../access/index.ts'
import { aloneAbout } from '../../usage/last-of.ts'
import { endGoing, markGoing } from '../../usage/going.ts'
import { maySee } from '../../usage/say-uses.ts'
import { asUse, eachOnce } from '../../usage/uses-of.ts'

const NAMED = 5

/**
 * Refuses a change that takes from a kommune what deleting the contact would: its only main contact, or the only one for
 * a role or a kind of place that services show. An import brings a whole kommune, one contact after the other, and is let through.
 */
export const keepNeeded: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || req.context['isImport'] === true) return
  const name = `contacts/${originalDoc.id}`
  const kept = { ...originalDoc, ...data }
  markGoing(name)
  try {
    const { isMain, services } = await aloneAbout(req, originalDoc, kept)
    if (isMain) throw new APIError(message(langOf(req), 'onlyMain'), 400, undefined, true)
    const names = eachOnce(services.map(asUse))
      .filter((use) => maySee(sessionOf(req), use))
      .slice(0, NAMED)
      .map((use) => `«${use.name}»`)
    if (services.length > 0)
      throw new APIError(message(langOf(req), 'onlyContact', { names: names.join(', ') }), 400, undefined, true)
  } catch (error) {
    endGoing(name)
    throw error
  }
}

export const noteKept: CollectionAfterChangeHook = ({ doc }) => endGoing(`contacts/${doc.id}`)
