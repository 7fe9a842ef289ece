import { factValue } from '@innbyggarportal/shared-content/contract'
import { contactWith } from '@innbyggarportal/shared-content/resolve'
import type { CollectionBeforeValidateHook } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { firstWords } from '../../document/first-words.ts'
import { idOf } from '../../document/id-of.ts'
import { refuse } from '../../messages/refuse.ts'

const MESSAGES = { phone: 'phoneOnContact', email: 'emailOnContact', text: 'addressOnContact' } as const
const hasMessage = (type: string): type is keyof typeof MESSAGES => type in MESSAGES

/**
 * Refuses to write a number, an e-mail address or a street address that a contact of the same kommune has: shared
 * content points to the contact's role. A value from before this was asked may stand until it is changed.
 */
export const refuseContactsOwn: CollectionBeforeValidateHook = async ({ collection, data = {}, originalDoc, req }) => {
  const kommune = idOf(data['kommune'] === undefined ? originalDoc?.kommune : data['kommune'])
  const { data: value } = factValue.safeParse(data['value'])
  if (kommune === undefined || value === undefined || !hasMessage(value.type)) return data
  if (JSON.stringify(data['value']) === JSON.stringify(originalDoc?.value)) return data
  const { docs } = await req.payload.find({
    collection: 'contacts',
    where: { kommune: { equals: kommune } },
    select: { name: true, phone: true, email: true, address: true },
    locale: 'all',
    depth: 0,
    pagination: false,
    req: inTransaction(req),
  })
  const contact = contactWith(
    value,
    docs.map(({ name, phone, email, address }) => ({
      name: firstWords(name),
      ...(phone && { phone }),
      ...(email && { email }),
      ...(address?.street && {
        address: { street: address.street, postalCode: address.postalCode ?? '', city: address.city ?? '' },
      }),
    })),
  )
  if (contact)
    throw refuse({ req, collection: collection.slug, path: 'value' }, MESSAGES[value.type], { contact: contact.name })
  return data
}
