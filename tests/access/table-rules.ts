import { USUAL_LIVE_KINDS } from '@innbyggarportal/shared-content/contract'
import { isRegionRole, mayDo, type RightsKind, type RightsVerb } from '@innbyggarportal/shared-content/rights'
import { PEOPLE, RULES, WHO, type Action, type Rule, type Scope, type Who } from './rules.ts'

/** What a person needs for something, all of it; none when nobody may. */
type Needs = readonly [verb: RightsVerb, kind: RightsKind][] | 'nobody'

const live = (kind: RightsKind): Partial<Record<Action, Needs>> => ({
  read: [['read', kind]],
  create: [['create', kind]],
  update: [['publish', kind]],
  delete: [['delete', kind]],
})
const drafted: Partial<Record<Action, Needs>> = {
  read: [['read', 'text']],
  createDraft: [['create', 'text']],
  draft: [['draft', 'text']],
  create: [
    ['create', 'text'],
    ['publish', 'text'],
  ],
  update: [['publish', 'text']],
  unpublish: [['publish', 'text']],
  delete: [['delete', 'text']],
}
const account: Needs = [['manage', 'accounts']]
const read = (kind: RightsKind, more: Partial<Record<Action, Needs>> = {}): Partial<Record<Action, Needs>> => ({
  read: [['read', kind]],
  create: 'nobody',
  update: 'nobody',
  delete: 'nobody',
  ...more,
})

/** Which rights of the table each collection is about, as it is tried. */
const NEEDS: Record<Rule['collection'], Partial<Record<Action, Needs>>> = {
  services: drafted,
  overrides: drafted,
  'local-facts': live('prices'),
  contacts: live('contacts'),
  redirects: live('redirects'),
  media: live('media'),
  kommuner: live('kommuner'),
  'region-settings': read('settings', { update: [['publish', 'settings']] }),
  'fact-definitions': live('vocabulary'),
  'contact-roles': live('vocabulary'),
  users: { read: account, create: account, update: account, delete: account },
  'portal-status': read('portal'),
  'portal-orders': read('portal', { create: [['rollBack', 'portal']] }),
  waivers: { ...live('answers'), delete: 'nobody' },
  'accessibility-reports': read('portal'),
  'hand-checks': read('answers', { create: [['create', 'answers']] }),
  'publishing-notes': read('queue', { read: 'nobody' }),
  changes: read('history'),
  bin: read('history', { read: [['draft', 'text']], delete: [['purge', 'text']] }),
  reservations: read('queue', { read: 'nobody' }),
  'publish-requests': read('queue'),
}
/** A contact is opened by whoever may change any part of it. */
const PARTS_OF_A_CONTACT: readonly RightsKind[] = ['contacts', 'phones', 'hours']

function may(who: Who, verb: RightsVerb, kind: RightsKind, scope: Scope): boolean {
  const role = PEOPLE[who]
  const held = isRegionRole(role) ? { role } : { role, kommune: 'own' }
  return mayDo([held], verb, kind, scope === 'shared' ? undefined : scope, () => USUAL_LIVE_KINDS)
}

const letters = (can: (who: Who) => boolean) => WHO.filter(can).join('')

/** The rules of the same collections, from the table of rights. */
export const TABLE_RULES: readonly Rule[] = RULES.map(({ collection, scope }) => ({
  collection,
  scope,
  can: {
    ...Object.fromEntries(
      Object.entries(NEEDS[collection]).map(([action, needs]) => [
        action,
        letters((who) => needs !== 'nobody' && needs.every(([verb, kind]) => may(who, verb, kind, scope))),
      ]),
    ),
    ...(collection === 'contacts' &&
      scope === 'own' && {
        touch: letters((who) => PARTS_OF_A_CONTACT.some((kind) => may(who, 'publish', kind, scope))),
      }),
  },
}))
