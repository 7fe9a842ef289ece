import { reach, reaches, reachesSome, type Reach } from '@innbyggarportal/shared-content/rights'
import { sessionOf, type Session } from '../../access/session.ts'

/** A document the address of the admin leads to. */
export interface AdminPlace {
  collection: string
  id: string
}

/** The document an address of the admin stands at, or below, as its versions do; undefined at lists and forms of new ones. */
export function placeOf(pathname: string): AdminPlace | undefined {
  const [, collection, id] = /\/collections\/([a-z-]+)\/([^/]+)/.exec(pathname) ?? []
  return collection === undefined || id === undefined || id === 'create' ? undefined : { collection, id }
}

/** Whether the answer depends on the kommune of the document: she publishes in one and only writes drafts in another. */
export function isMixed(session: Session): boolean {
  const [drafts, publishes] = [reach(session.held, 'draft', 'text'), reach(session.held, 'publish', 'text')]
  return reachesSome(publishes) && !isSameReach(drafts, publishes)
}

const isSameReach = (one: Reach, other: Reach) =>
  one.isShared === other.isShared &&
  one.isEverywhere === other.isEverywhere &&
  (one.isEverywhere || one.kommuner.join() === other.kommuner.join())

/**
 * Whether a person publishes where she stands: in the kommune of the document when it is known, otherwise anywhere.
 * Whoever is not known yet is taken to.
 */
export function publishesAt(user: unknown, kommune?: string): boolean {
  const session = sessionOf({ user })
  if (!session) return true
  const publishes = reach(session.held, 'publish', 'text')
  return kommune === undefined ? reachesSome(publishes) : reaches(publishes, kommune)
}
