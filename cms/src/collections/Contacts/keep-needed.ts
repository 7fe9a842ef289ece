import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { contactKind } from '../../door/kinds/contact.ts'
import { standingBefore } from '../../editing/standing-before.ts'
import { maySeeOf, sessionOf } from '../../access/index.ts'
import { aloneAbout } from '../../usage/last-of.ts'
import { endGoing, markGoing } from '../../usage/going.ts'
import { asUse, eachOnce } from '../../usage/uses-of.ts'
import { refuseWhole } from '../../messages/refuse.ts'

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
    const { isMain, services } = await aloneAbout(req, await standingBefore(req, contactKind, originalDoc), kept)
    if (isMain) throw refuseWhole(req, 400, 'onlyMain')
    const names = eachOnce(services.map(asUse))
      .filter((use) => maySeeOf(sessionOf(req), use.kommune))
      .slice(0, NAMED)
      .map((use) => `«${use.name}»`)
    if (services.length > 0) throw refuseWhole(req, 400, 'onlyContact', { names: names.join(', ') })
  } catch (error) {
    endGoing(name)
    throw error
  }
}

export const noteKept: CollectionAfterChangeHook = ({ doc }) => endGoing(`contacts/${doc.id}`)
