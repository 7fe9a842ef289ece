import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { sessionOf } from '../access/session.ts'
import { refuseAsWhole } from '../messages/refuse.ts'
import { endGoing, markGoing } from '../usage/going.ts'
import { pagesTouched } from '../usage/pages-touched.ts'
import { isUsed, storedDocument, usesOf } from '../usage/uses-of.ts'
import { whyKept } from '../usage/why-kept.ts'

/** Refuses to delete what other documents use; nothing is left pointing at nothing, and no page with a hole. */
export const refuseWhenUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const slug = collection.slug as CollectionSlug
  const name = `${slug}/${id}`
  // Said before anything is read: two that are deleted at once must not count on each other.
  markGoing(name)
  try {
    const doc = await storedDocument(req, slug, String(id))
    if (doc === null) return
    const uses = await usesOf(req, slug, doc)
    if (isUsed(uses)) throw refuseAsWhole(req, 400, whyKept(uses, await pagesTouched(req, slug, doc), sessionOf(req)))
  } catch (error) {
    endGoing(name)
    throw error
  }
}

export const noteGone: CollectionAfterDeleteHook = ({ collection, id }) => endGoing(`${collection.slug}/${id}`)
