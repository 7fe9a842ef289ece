import { KOMMUNE_ROLES, REGION_ROLES, ROLES, type Role } from './roles.ts'

/**
 * What rights are of: texts (services and overrides); contacts, their phones, opening hours; facts and prices; files;
 * redirects; the region's fact definitions and contact roles; the kommuner themselves (name, address, domain, languages) and
 * what each sets for itself (look, welcome, who may save what, who must see what); accounts; portals; what is answered
 * for (waivers, checks by hand); the history; and the queue of publishing.
 */
export const RIGHTS_KINDS = [
  'text',
  'contacts',
  'phones',
  'hours',
  'facts',
  'prices',
  'media',
  'redirects',
  'vocabulary',
  'kommuner',
  'settings',
  'accounts',
  'portal',
  'answers',
  'history',
  'queue',
] as const
export type RightsKind = (typeof RIGHTS_KINDS)[number]

/**
 * What can be done. `draft`: propose a change, which nobody outside sees. `publish`: change what citizens see. `create` and
 * `delete`: the whole of a document. `approve`: answer for what somebody else wrote. `atOnce`: publish without a
 * second person, whatever the kommune asks for. `purge`: empty the bin. `manage`: accounts. `rollBack`: hold a portal back, and let go.
 */
export const VERBS = [
  'read',
  'create',
  'draft',
  'publish',
  'approve',
  'atOnce',
  'delete',
  'purge',
  'manage',
  'rollBack',
] as const
export type RightsVerb = (typeof VERBS)[number]

/** Whose it is, seen from the role: its own kommune's, another's (for the region's roles every kommune is), or the region's, shared by all. */
export type RightsScope = 'own' | 'foreign' | 'region'

/** One row: these roles may do these things with these kinds there. */
export interface Right {
  roles: readonly Role[]
  scope: RightsScope
  kinds: readonly RightsKind[]
  verbs: readonly RightsVerb[]
  /** Only where the kommune lets its editors save that kind straight out (`editorsWrite`). */
  isOpened?: true
}

const LIVE = ['contacts', 'phones', 'hours', 'facts', 'prices'] as const
/** What there is of in a kommune, and for all of them. */
const IN_A_KOMMUNE = ['text', ...LIVE, 'media', 'redirects', 'portal', 'answers', 'history'] as const
const SHARED = ['text', 'hours', 'facts', 'prices', 'media', 'redirects', 'vocabulary', 'kommuner', 'settings'] as const
const FACTS = ['hours', 'facts', 'prices'] as const
const WRITERS = ['kommuneEditor', 'kommunePublisher', 'kommuneAdministrator'] as const
const PUBLISHERS = ['kommunePublisher', 'kommuneAdministrator'] as const
const URGENT = ['dutyOfficer', 'crisisLead'] as const
const REGION_PUBLISHERS = ['regionPublisher', 'regionAdministrator'] as const
const ADMINISTRATOR = ['regionAdministrator'] as const
const EVERYTHING = ['create', 'draft', 'publish', 'approve', 'delete'] as const

/** Who may do what. The one table: access, the admin's buttons, review and the matrix of tests read it. What no row gives, nobody may. */
export const RIGHTS: readonly Right[] = [
  { roles: ROLES, scope: 'region', kinds: [...SHARED, 'history'], verbs: ['read'] },
  { roles: KOMMUNE_ROLES, scope: 'own', kinds: IN_A_KOMMUNE, verbs: ['read'] },
  { roles: REGION_ROLES, scope: 'foreign', kinds: IN_A_KOMMUNE, verbs: ['read'] },
  { roles: REGION_ROLES, scope: 'region', kinds: ['queue'], verbs: ['read'] },

  { roles: WRITERS, scope: 'own', kinds: ['text'], verbs: ['create', 'draft'] },
  { roles: WRITERS, scope: 'own', kinds: LIVE, verbs: ['draft'] },
  { roles: WRITERS, scope: 'own', kinds: ['media'], verbs: ['create', 'publish', 'delete'] },
  { roles: ['kommuneEditor'], scope: 'own', kinds: LIVE, verbs: ['create', 'publish', 'delete'], isOpened: true },
  { roles: PUBLISHERS, scope: 'own', kinds: ['text', ...LIVE, 'redirects'], verbs: EVERYTHING },
  { roles: PUBLISHERS, scope: 'own', kinds: ['answers'], verbs: ['create', 'publish'] },
  { roles: PUBLISHERS, scope: 'own', kinds: ['portal'], verbs: ['rollBack'] },
  { roles: ['kommuneAdministrator'], scope: 'own', kinds: ['settings'], verbs: ['publish', 'approve'] },
  { roles: ['kommuneAdministrator'], scope: 'own', kinds: ['accounts'], verbs: ['read', 'manage'] },

  { roles: URGENT, scope: 'own', kinds: ['phones', 'hours'], verbs: ['draft', 'publish', 'atOnce'] },
  { roles: ['crisisLead'], scope: 'own', kinds: ['text'], verbs: ['create', 'draft', 'publish', 'atOnce'] },
  { roles: ['crisisLead'], scope: 'own', kinds: ['portal'], verbs: ['rollBack'] },

  { roles: REGION_ROLES, scope: 'region', kinds: ['text'], verbs: ['create', 'draft'] },
  { roles: REGION_ROLES, scope: 'region', kinds: [...FACTS, 'vocabulary'], verbs: ['draft'] },
  { roles: REGION_ROLES, scope: 'region', kinds: ['media'], verbs: ['create', 'publish', 'delete'] },
  {
    roles: REGION_PUBLISHERS,
    scope: 'region',
    kinds: ['text', ...FACTS, 'redirects', 'vocabulary'],
    verbs: EVERYTHING,
  },
  {
    roles: ADMINISTRATOR,
    scope: 'foreign',
    kinds: ['text', ...LIVE, 'media', 'redirects', 'settings'],
    verbs: [...EVERYTHING, 'purge'],
  },
  { roles: ADMINISTRATOR, scope: 'foreign', kinds: ['answers'], verbs: ['create', 'publish'] },
  { roles: ADMINISTRATOR, scope: 'foreign', kinds: ['portal'], verbs: ['rollBack'] },
  { roles: ADMINISTRATOR, scope: 'foreign', kinds: ['accounts'], verbs: ['read', 'manage'] },
  {
    roles: ADMINISTRATOR,
    scope: 'region',
    kinds: ['kommuner', 'settings'],
    verbs: ['create', 'publish', 'approve', 'delete'],
  },
  { roles: ADMINISTRATOR, scope: 'region', kinds: ['accounts'], verbs: ['read', 'manage'] },
  {
    roles: ADMINISTRATOR,
    scope: 'region',
    kinds: ['text', ...FACTS, 'media', 'redirects', 'vocabulary', 'kommuner'],
    verbs: ['purge'],
  },
]
