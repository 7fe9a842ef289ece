import { isSameDomain, normalDomain } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { readChanges, type StoredChange } from '../../changes/stored-changes.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { AS_STORED } from '../../database/whole-document.ts'
import { firstWords } from '../../document/first-words.ts'
import { idOf } from '../../document/id-of.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import type { Holder } from './first-clash.ts'

/** The fields that hold a name only one may have and that can be changed, by kind; and when two names are the same. */
const NAMES: Partial<Record<Kind['kind'], Readonly<Record<string, (one: string, other: string) => boolean>>>> = {
  service: { slug: (one, other) => one === other },
  kommune: {
    slug: (one, other) => one === other,
    domain: (one, other) => isSameDomain(normalDomain(one) ?? one, normalDomain(other) ?? other),
  },
}

export const namesOf = (kind: Kind) => NAMES[kind.kind] ?? {}

/** A document that holds a name, and what it is called. */
export interface Named extends Holder {
  title: string
}

/** Every document of a kind with the name it has in a field, live and by the plans that are approved. */
export async function readHolders(req: PayloadRequest, kind: Kind, field: string): Promise<Named[]> {
  const { docs } = await req.payload.find({
    collection: kind.collection,
    pagination: false,
    depth: 0,
    locale: 'all',
    select: Object.fromEntries([field, 'title', 'name', 'kommune'].map((name) => [name, true as const])),
    context: { ...AS_STORED },
    req: inTransaction(req),
  })
  const plans = await readChanges(
    req.payload,
    { and: [{ state: { equals: 'approved' } }, { field: { equals: field } }, { target: { like: `${kind.kind}/` } }] },
    inTransaction(req),
  )
  const of = Map.groupBy(plans, ({ document }) => document)
  return docs.map((doc): Named => {
    const { id, ...fields } = { ...doc } as { id: string } & Record<string, unknown>
    return {
      id,
      place: kind.kind === 'service' ? idOf(fields['kommune']) : undefined,
      title: firstWords(fields['title']) || firstWords(fields['name']),
      live: nameIn(fields[field]),
      plans: (of.get(id) ?? []).flatMap(asPlan),
    }
  })
}

const nameIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** A plan of a name; none when it has no day, being written in this moment. */
export const asPlan = ({ from, content }: Pick<StoredChange, 'from' | 'content'>) =>
  from === undefined ? [] : [{ from, name: nameIn(content) }]
