import type { SlotName } from '@innbyggarportal/shared-content/contract'
import { mayDo } from '@innbyggarportal/shared-content/rights'
import type { Payload, TypedUser } from 'payload'
import { sessionOf } from '../access/index.ts'
import { asGroup } from '../document/as-group.ts'
import { idOf } from '../document/id-of.ts'
import { ruleOwner, type Owner } from './finding-owner.ts'

/** A place in content: what a finding says of where it comes from. `kommune` is a database id, `service` a key. */
export interface FieldPlace {
  kommune: string
  rule?: string | undefined
  service?: string | undefined
  slot?: SlotName | undefined
  lang?: string | undefined
}

/** Who can do something about it, and for a reader who can, where: she never comes where she may not save. */
export interface FieldWay {
  owner: Owner
  href?: string
}

/**
 * Where in the admin each place is written: the kommune's own text when it has one for that slot or must have one, else the
 * service. Gives a function, so that a hundred findings cost two questions to the database.
 */
export async function fieldLinks(
  payload: Payload,
  user: TypedUser,
  places: readonly FieldPlace[],
): Promise<(place: FieldPlace) => FieldWay | undefined> {
  const keys = [...new Set(places.flatMap((p) => p.service ?? []))]
  const services =
    keys.length === 0
      ? []
      : (
          await payload.find({
            collection: 'services',
            where: { key: { in: keys } },
            pagination: false,
            depth: 0,
            select: { key: true, kommune: true },
          })
        ).docs
  const ofKey = new Map(services.map((s) => [s.key, s]))
  const kommuner = [...new Set(places.map((p) => p.kommune))]
  const overrides =
    services.length === 0
      ? []
      : (
          await payload.find({
            collection: 'overrides',
            pagination: false,
            depth: 0,
            draft: true,
            where: { and: [{ service: { in: services.map((s) => s.id) } }, { kommune: { in: kommuner } }] },
          })
        ).docs
  const session = sessionOf({ user })
  const at = (path: string) => `${payload.config.routes.admin}/collections/${path}`
  return ({ kommune, rule, service, slot, lang }) => {
    const held = session?.held ?? []
    const field = slot ? `#field-${slot}` : ''
    const inLang = lang ? `?locale=${lang}` : ''
    const way = (
      owner: Owner,
      href: string,
      may = mayDo(held, 'draft', 'text', owner === 'kommune' ? kommune : undefined),
    ): FieldWay => ({ owner, ...(may && { href }) })
    const { mendedIn, owner = 'region' } = ruleOwner(rule) ?? {}
    if (mendedIn === 'contacts') return way(owner, at('contacts'), mayDo(held, 'draft', 'contacts', kommune))
    if (mendedIn === 'kommuner')
      return way(owner, at(`kommuner/${kommune}`), mayDo(held, 'publish', 'settings', kommune))
    const found = ofKey.get(service)
    if (found === undefined) return undefined
    const own = overrides.find((o) => idOf(o.service) === found.id && idOf(o.kommune) === kommune)
    const isOwn = own && slot && (asGroup(asGroup(own)[slot]).mode ?? 'inherit') !== 'inherit'
    if (own && mendedIn !== 'service' && (isOwn || mendedIn === 'override'))
      return way('kommune', `${at(`overrides/${own.id}`)}${inLang}${field}`)
    if (mendedIn === 'override' && idOf(found.kommune) === undefined)
      return way(
        'kommune',
        `${at('overrides/create')}?${new URLSearchParams({ service: found.id, kommune, ...(lang && { locale: lang }) }).toString()}${field}`,
      )
    return way(
      idOf(found.kommune) === undefined ? 'region' : 'kommune',
      `${at(`services/${found.id}`)}${inLang}${field}`,
    )
  }
}
