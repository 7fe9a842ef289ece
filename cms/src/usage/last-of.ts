import { osloDate } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { idOf } from '../document/id-of.ts'
import { readDay } from '../document/read-day.ts'
import type { Doc } from '../document/doc.ts'
import { listOf } from '../document/present.ts'
import { isGoing } from './going.ts'
import { readReferrers, servicesNaming, type Referrer } from './reference-index.ts'

/** Whether anybody works in a kommune. One that nobody works in any more is being taken out of the region: then nothing is needed of it. */
async function hasPeople(req: PayloadRequest, kommune: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'roles.kommune': { equals: kommune } },
    limit: 1,
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  return docs.length > 0
}

/** What a contact is alone about in its kommune. */
export interface Alone {
  isMain: boolean
  /** Services whose contact or place it is the only one for. */
  services: Referrer[]
}

/** What a kommune loses with a contact, or with what it was: `kept` is what it is after a change. */
export async function aloneAbout(req: PayloadRequest, contact: Doc, kept?: Doc): Promise<Alone> {
  const kommune = idOf(contact['kommune'])
  if (kommune === undefined || !(await hasPeople(req, kommune))) return { isMain: false, services: [] }
  const { docs } = await req.payload.find({
    collection: 'contacts',
    where: { kommune: { equals: kommune } },
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  const others: Doc[] = docs
    .filter((c) => c.id !== contact['id'] && !isGoing(`contacts/${c.id}`))
    .map((c) => ({ ...c }))
  const after = kept ? [...others, kept] : others
  const rolesOf = (c: Doc) => listOf(c['roles']).map(idOf)
  const lostRoles = rolesOf(contact).filter(
    (role) => role !== undefined && !after.some((c) => rolesOf(c).includes(role)),
  )
  const { docs: roles } =
    lostRoles.length === 0
      ? { docs: [] }
      : await req.payload.find({
          collection: 'contact-roles',
          where: { id: { in: lostRoles } },
          pagination: false,
          depth: 0,
          req: inTransaction(req),
        })
  const unit = contact['unitKind']
  const names = [
    ...roles.map((role) => `role/${role.key}`),
    ...(unit && !after.some((c) => c['unitKind'] === unit) ? [`unit/${String(unit)}`] : []),
  ]
  const referrers = names.length === 0 ? [] : await readReferrers(req.payload)
  return {
    isMain: contact['isMain'] === true && !after.some((c) => c['isMain'] === true),
    services: names.flatMap((name) => servicesNaming(referrers, name, kommune)),
  }
}

/** The services that would show a fallback in a kommune without one value of a fact. */
export async function servicesNeeding(req: PayloadRequest, value: Doc): Promise<Referrer[]> {
  const today = osloDate(new Date().toISOString())
  const holds = (v: Doc) => (readDay(v['validFrom']) ?? '') <= today
  const fact = idOf(value['fact'])
  if (fact === undefined || !holds(value)) return []
  const call = { depth: 0, pagination: false as const, req: inTransaction(req) }
  const { docs: values } = await req.payload.find({
    collection: 'local-facts',
    where: { fact: { equals: fact } },
    ...call,
  })
  const others: Doc[] = values
    .filter((v) => v.id !== value['id'] && !isGoing(`local-facts/${v.id}`))
    .map((v) => ({ ...v }))
    .filter(holds)
  if (others.some((v) => v['scope'] !== 'kommune')) return []
  const own = idOf(value['kommune'])
  const { docs: kommuner } =
    own === undefined ? await req.payload.find({ collection: 'kommuner', ...call }) : { docs: [{ id: own }] }
  const without = kommuner.map(({ id }) => id).filter((id) => !others.some((v) => idOf(v['kommune']) === id))
  const definition = await req.payload.findByID({
    collection: 'fact-definitions',
    id: fact,
    depth: 0,
    disableErrors: true,
    req: inTransaction(req),
  })
  if (definition === null) return []
  const referrers = await readReferrers(req.payload)
  const needing = new Set<Referrer>()
  for (const kommune of without)
    if (await hasPeople(req, kommune))
      for (const r of servicesNaming(referrers, `fact/${definition.key}`, kommune)) needing.add(r)
  return [...needing]
}
