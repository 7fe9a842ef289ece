import { reach, reachesSome } from '@innbyggarportal/shared-content/rights'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, GroupField } from 'payload'
import { sessionOf } from '../../access/index.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { asGroup } from '../../document/as-group.ts'
import { idOf } from '../../document/id-of.ts'
import { readDay } from '../../document/read-day.ts'
import { label } from '../../messages/label.ts'
import { refuse } from '../../messages/refuse.ts'
import { managersField } from './access.ts'

const day = {
  type: 'date',
  admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' } },
} as const

/** Who approves in somebody's place while she is away, by days in Norway. Set by whoever manages the account, who alone knows who else there is. */
export const standInField: GroupField = {
  name: 'standIn',
  type: 'group',
  label: label('Vikar', 'Vikar', 'Stand-in'),
  access: { create: managersField, update: managersField },
  admin: {
    condition: (_data, _sibling, { user }) => reachesSome(reach(sessionOf({ user })?.held ?? [], 'manage', 'accounts')),
    description: label(
      'Når nokon er borte, kan vikaren godkjenne det ho ville ha godkjent, så langt vikaren sjølv kan lese det.',
      'Når noen er borte, kan vikaren godkjenne det hun ville ha godkjent, så langt vikaren selv kan lese det.',
      'While somebody is away, the stand-in can approve what she would have approved, as far as the stand-in can read it.',
    ),
  },
  fields: [
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      label: label('Kven', 'Hvem', 'Who'),
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: label(
          'La stå tomt når ingen er borte.',
          'La stå tomt når ingen er borte.',
          'Leave empty when nobody is away.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'from', label: label('Frå og med', 'Fra og med', 'From'), ...day },
        { name: 'to', label: label('Til og med', 'Til og med', 'Until'), ...day },
      ],
    },
  ],
}

/** An account that is deleted stands in for nobody. */
export const forgetStandIn: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.update({
    collection: 'users',
    where: { 'standIn.account': { equals: id } },
    data: { standIn: { account: null, from: null, to: null } },
    depth: 0,
    req: inTransaction(req),
  })
}

/** A stand-in is somebody else, and has a first and a last day. */
export const checkStandIn: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const standIn = asGroup(data['standIn'])
  const account = idOf(standIn['account'])
  if (account === undefined) return
  const [from, to] = [readDay(standIn['from']), readDay(standIn['to'])]
  const wrong =
    account === originalDoc?.id
      ? 'account'
      : from === undefined
        ? 'from'
        : to === undefined || to < from
          ? 'to'
          : undefined
  if (wrong) throw refuse({ req, collection: collection.slug, path: `standIn.${wrong}` }, 'standInDays')
}
