import type { Role } from '@innbyggarportal/shared-content/rights'

/**
 * Who may do what, written down by hand: what the table of rights is compared with, so that a mistake in the table is seen.
 * `own` belongs to Osterøy, where those with a role in a kommune have it, `foreign` to Vaksdal, `shared` to no kommune.
 * Nobody who is not signed in may do anything.
 */
export type Scope = 'own' | 'foreign' | 'shared'
/** `touch`: change some of it, if not all; where nothing is said of it, it is as `update`. */
export type Action = 'read' | 'create' | 'update' | 'touch' | 'delete' | 'draft' | 'createDraft' | 'unpublish'

/** Everybody there is, by a letter. */
export const PEOPLE = {
  R: 'regionAdministrator',
  W: 'regionEditor',
  U: 'regionPublisher',
  A: 'kommuneAdministrator',
  E: 'kommuneEditor',
  P: 'kommunePublisher',
  D: 'dutyOfficer',
  C: 'crisisLead',
  L: 'reader',
} as const satisfies Record<string, Role>
export type Who = keyof typeof PEOPLE
export const WHO = Object.keys(PEOPLE) as Who[]

export interface Rule {
  collection:
    | 'services'
    | 'overrides'
    | 'local-facts'
    | 'contacts'
    | 'media'
    | 'kommuner'
    | 'fact-definitions'
    | 'contact-roles'
    | 'users'
    | 'portal-status'
    | 'publish-requests'
    | 'portal-orders'
    | 'waivers'
    | 'accessibility-reports'
    | 'hand-checks'
    | 'publishing-notes'
    | 'reservations'
    | 'bin'
    | 'changes'
    | 'redirects'
    | 'region-settings'
  scope: Scope
  can: Partial<Record<Action, string>>
}

const ALL = 'RWUAEPDCL'
const REGION = 'RWU'

const draftedByOwn = {
  read: ALL,
  createDraft: 'RAEPC',
  draft: 'RAEPC',
  create: 'RAPC',
  update: 'RAPC',
  unpublish: 'RAPC',
  delete: 'RAP',
}
const draftedElsewhere = {
  read: REGION,
  createDraft: 'R',
  draft: 'R',
  create: 'R',
  update: 'R',
  unpublish: 'R',
  delete: 'R',
}
const draftedByRegion = {
  read: ALL,
  createDraft: 'RWU',
  draft: 'RWU',
  create: 'RU',
  update: 'RU',
  unpublish: 'RU',
  delete: 'RU',
}
const byPublishers = { read: ALL, create: 'RAP', update: 'RAP', delete: 'RAP' }
const byWriters = { read: ALL, create: 'RAEP', update: 'RAEP', delete: 'RAEP' }
const elsewhere = { read: REGION, create: 'R', update: 'R', delete: 'R' }
const byRegion = { read: ALL, create: 'RU', update: 'RU', delete: 'RU' }
const byTheCms = { create: '', update: '', delete: '' }

export const RULES: readonly Rule[] = [
  { collection: 'services', scope: 'shared', can: draftedByRegion },
  { collection: 'services', scope: 'own', can: draftedByOwn },
  { collection: 'services', scope: 'foreign', can: draftedElsewhere },
  { collection: 'overrides', scope: 'own', can: draftedByOwn },
  { collection: 'overrides', scope: 'foreign', can: draftedElsewhere },
  // A price: editors write it only where it is opened for them (live-rights.test.ts).
  { collection: 'local-facts', scope: 'own', can: byPublishers },
  { collection: 'local-facts', scope: 'foreign', can: elsewhere },
  { collection: 'local-facts', scope: 'shared', can: byRegion },
  // Its name; phones and opening hours are more people's (urgent-rights.test.ts).
  { collection: 'contacts', scope: 'own', can: { ...byWriters, touch: 'RAEPDC' } },
  { collection: 'contacts', scope: 'foreign', can: elsewhere },
  { collection: 'redirects', scope: 'own', can: byPublishers },
  { collection: 'redirects', scope: 'foreign', can: elsewhere },
  { collection: 'redirects', scope: 'shared', can: byRegion },
  { collection: 'media', scope: 'own', can: byWriters },
  { collection: 'media', scope: 'foreign', can: elsewhere },
  { collection: 'media', scope: 'shared', can: { read: ALL, create: REGION, update: REGION, delete: REGION } },
  { collection: 'kommuner', scope: 'shared', can: { read: ALL, create: 'R', update: 'R', delete: 'R' } },
  { collection: 'region-settings', scope: 'shared', can: { ...byTheCms, read: ALL, update: 'R' } },
  { collection: 'fact-definitions', scope: 'shared', can: byRegion },
  { collection: 'contact-roles', scope: 'shared', can: byRegion },
  // Accounts of readers in a kommune, and of somebody without a role.
  { collection: 'users', scope: 'own', can: { read: 'RA', create: 'RA', update: 'RA', delete: 'RA' } },
  { collection: 'users', scope: 'foreign', can: { read: 'R', create: 'R', update: 'R', delete: 'R' } },
  { collection: 'users', scope: 'shared', can: { read: 'R', create: 'R', update: 'R', delete: 'R' } },
  { collection: 'portal-status', scope: 'own', can: { ...byTheCms, read: ALL } },
  { collection: 'portal-status', scope: 'foreign', can: { ...byTheCms, read: REGION } },
  { collection: 'portal-orders', scope: 'own', can: { ...byTheCms, read: ALL, create: 'RAPC' } },
  { collection: 'portal-orders', scope: 'foreign', can: { ...byTheCms, read: REGION, create: 'R' } },
  { collection: 'waivers', scope: 'own', can: { read: ALL, create: 'RAP', update: 'RAP', delete: '' } },
  { collection: 'waivers', scope: 'foreign', can: { read: REGION, create: 'R', update: 'R', delete: '' } },
  { collection: 'accessibility-reports', scope: 'own', can: { ...byTheCms, read: ALL } },
  { collection: 'accessibility-reports', scope: 'foreign', can: { ...byTheCms, read: REGION } },
  { collection: 'hand-checks', scope: 'own', can: { ...byTheCms, read: ALL, create: 'RAP' } },
  { collection: 'hand-checks', scope: 'foreign', can: { ...byTheCms, read: REGION, create: 'R' } },
  { collection: 'publishing-notes', scope: 'shared', can: { ...byTheCms, read: '' } },
  { collection: 'changes', scope: 'own', can: { ...byTheCms, read: ALL } },
  { collection: 'changes', scope: 'foreign', can: { ...byTheCms, read: REGION } },
  { collection: 'changes', scope: 'shared', can: { ...byTheCms, read: ALL } },
  // What is deleted is seen by those who could write it.
  { collection: 'bin', scope: 'own', can: { ...byTheCms, read: 'RAEPC', delete: 'R' } },
  { collection: 'bin', scope: 'foreign', can: { ...byTheCms, read: 'R', delete: 'R' } },
  { collection: 'bin', scope: 'shared', can: { ...byTheCms, read: REGION, delete: 'R' } },
  { collection: 'reservations', scope: 'shared', can: { ...byTheCms, read: '' } },
  { collection: 'publish-requests', scope: 'shared', can: { ...byTheCms, read: REGION } },
]

/** Collections the CMS writes itself and people only read. */
export const WRITTEN_BY_THE_CMS: readonly string[] = [
  'portal-status',
  'reservations',
  'bin',
  'changes',
  'publish-requests',
  'accessibility-reports',
  'publishing-notes',
]
/** Rows that are kept as they were made: what somebody asked for, answered for or tried. */
export const KEPT_FOR_EVER: readonly string[] = ['portal-orders', 'waivers', 'hand-checks']
/** What there is one of, made at start. */
export const ONE_OF: readonly string[] = ['region-settings']
/** What has no empty form in the admin: it is made from a finding or a portal, or stands outside the menu. */
export const WITHOUT_A_FORM: readonly string[] = [
  'portal-orders',
  'waivers',
  'hand-checks',
  'redirects',
  'region-settings',
]
