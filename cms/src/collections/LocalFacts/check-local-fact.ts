import type { CollectionBeforeValidateHook } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { MESSAGES } from '../../messages/messages.ts'
import { refuse } from '../../messages/refuse.ts'
import { FACT_TYPE_LABELS } from '../FactDefinitions/fact-type-labels.ts'
import { idOf } from '../../document/id-of.ts'
import { readDay, writeDay } from '../../document/read-day.ts'
import type { Doc } from '../../document/doc.ts'

/** Sees to it that a value is of its fact's type, has a kommune when it holds for one, and stands once for each day. */
export const checkLocalFact: CollectionBeforeValidateHook = async ({ collection, data = {}, originalDoc, req }) => {
  const at = (path: string) => ({ req, collection: collection.slug, path })
  const kommune = idOf(data['kommune'] === undefined ? originalDoc?.kommune : data['kommune'])
  const scope = data['scope'] ?? originalDoc?.scope
  if ((scope === 'kommune') !== (kommune !== undefined)) throw refuse(at('kommune'), 'factScope')

  const fact = idOf(data['fact'] ?? originalDoc?.fact)
  const call = { depth: 0, disableErrors: true, req: inTransaction(req) } as const
  const definition =
    fact === undefined ? null : await req.payload.findByID({ ...call, collection: 'fact-definitions', id: fact })
  if (definition === null || fact === undefined) throw refuse(at('fact'), 'needed', { field: MESSAGES.factName })
  const value = (data['value'] ?? originalDoc?.value ?? {}) as Doc
  if (value['type'] !== undefined && value['type'] !== definition.type)
    throw refuse(at('value'), 'factType', { type: FACT_TYPE_LABELS[definition.type] })

  const day = readDay(data['validFrom'] === undefined ? originalDoc?.validFrom : data['validFrom'])
  const { docs } = await req.payload.find({
    collection: 'local-facts',
    pagination: false,
    depth: 0,
    req: inTransaction(req),
    where: {
      and: [
        { fact: { equals: fact } },
        { scope: { equals: scope } },
        kommune === undefined ? { kommune: { exists: false } } : { kommune: { equals: kommune } },
      ],
    },
  })
  if (docs.some((other) => other.id !== originalDoc?.id && readDay(other.validFrom) === day))
    throw refuse(at('validFrom'), 'factExists')

  const owner =
    kommune === undefined ? null : await req.payload.findByID({ ...call, collection: 'kommuner', id: kommune })
  const title = [definition.listName, owner?.name ?? (scope === 'region' ? 'regionen' : 'Noreg'), day]
    .filter(Boolean)
    .join(' – ')
  return { ...data, validFrom: writeDay(day), title }
}
