import type { SanitizedConfig } from 'payload'
import { getPayload } from 'payload'
import { PERSON_HEADER } from './person-header.ts'

/** Whether a call of the admin's page comes from the person whose work it is; what does not say whose it is, may be anybody's. What the page works out for somebody else would lock her document in another's name. */
export async function isOwnAction(headers: Headers, config: Promise<SanitizedConfig>): Promise<boolean> {
  const personId = headers.get(PERSON_HEADER)
  if (!personId) return true
  const { user } = await (await getPayload({ config })).auth({ headers })
  return user?.id === personId
}
