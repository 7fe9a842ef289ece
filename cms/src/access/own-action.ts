import { PERSON_HEADER } from './person-header.ts'

/** Whether a call of the admin's page comes from the person whose work it is; what does not say whose it is, may be anybody's. What the page works out for somebody else would lock her document in another's name. */
export function isOwnAction(headers: Headers, user: { id: string } | null): boolean {
  const personId = headers.get(PERSON_HEADER)
  return !personId || user?.id === personId
}
