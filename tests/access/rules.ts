/**
 * Who may do what, as the tests see it: R the region's editor, E an editor and P a publisher in Osterøy. Nobody who is
 * not signed in may do anything. `own` belongs to Osterøy, `foreign` to Vaksdal, `shared` to no kommune.
 */
export type Scope = 'own' | 'foreign' | 'shared'
export type Action = 'read' | 'create' | 'update' | 'delete' | 'draft' | 'createDraft' | 'unpublish' | 'readVersions'
export type Who = 'R' | 'E' | 'P'

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
    | 'slot-changes'
    | 'publish-requests'
    | 'portal-orders'
    | 'waivers'
    | 'accessibility-reports'
    | 'hand-checks'
    | 'publishing-notes'
    | 'planned-changes'
    | 'changes'
    | 'redirects'
    | 'reservations'
    | 'bin'
  scope: Scope
  can: Partial<Record<Action, string>>
}

const draftedByOwn = {
  read: 'REP',
  readVersions: 'REP',
  createDraft: 'REP',
  draft: 'REP',
  create: 'RP',
  update: 'RP',
  unpublish: 'RP',
  delete: 'RP',
}
const draftedByRegion = {
  read: 'R',
  readVersions: 'R',
  createDraft: 'R',
  draft: 'R',
  create: 'R',
  update: 'R',
  unpublish: 'R',
  delete: 'R',
}
const byOwn = { read: 'REP', create: 'REP', update: 'REP', delete: 'REP' }
const byRegion = { read: 'R', create: 'R', update: 'R', delete: 'R' }
const knownToAll = { ...byRegion, read: 'REP' }

export const RULES: readonly Rule[] = [
  { collection: 'services', scope: 'shared', can: { ...draftedByRegion, read: 'REP', readVersions: 'REP' } },
  { collection: 'services', scope: 'own', can: draftedByOwn },
  { collection: 'services', scope: 'foreign', can: draftedByRegion },
  { collection: 'overrides', scope: 'own', can: draftedByOwn },
  { collection: 'overrides', scope: 'foreign', can: draftedByRegion },
  // A price: editors write it only where the region has opened for it (live-rights.test.ts).
  { collection: 'local-facts', scope: 'own', can: { ...byOwn, create: 'RP', update: 'RP', delete: 'RP' } },
  { collection: 'local-facts', scope: 'foreign', can: byRegion },
  { collection: 'local-facts', scope: 'shared', can: knownToAll },
  { collection: 'contacts', scope: 'own', can: byOwn },
  { collection: 'contacts', scope: 'foreign', can: byRegion },
  { collection: 'redirects', scope: 'own', can: { ...byOwn, create: 'RP', update: 'RP', delete: 'RP' } },
  { collection: 'redirects', scope: 'foreign', can: byRegion },
  { collection: 'redirects', scope: 'shared', can: knownToAll },
  { collection: 'media', scope: 'own', can: byOwn },
  { collection: 'media', scope: 'foreign', can: byRegion },
  { collection: 'media', scope: 'shared', can: knownToAll },
  { collection: 'kommuner', scope: 'shared', can: knownToAll },
  { collection: 'fact-definitions', scope: 'shared', can: knownToAll },
  { collection: 'contact-roles', scope: 'shared', can: knownToAll },
  { collection: 'users', scope: 'shared', can: byRegion },
  { collection: 'portal-status', scope: 'own', can: { read: 'REP', create: '', update: '', delete: '' } },
  { collection: 'portal-status', scope: 'foreign', can: { read: 'R', create: '', update: '', delete: '' } },
  { collection: 'portal-orders', scope: 'own', can: { read: 'REP', create: 'RP', update: '', delete: '' } },
  { collection: 'portal-orders', scope: 'foreign', can: { read: 'R', create: 'R', update: '', delete: '' } },
  { collection: 'waivers', scope: 'own', can: { read: 'REP', create: 'RP', update: 'RP', delete: '' } },
  { collection: 'waivers', scope: 'foreign', can: { read: 'R', create: 'R', update: 'R', delete: '' } },
  { collection: 'accessibility-reports', scope: 'own', can: { read: 'REP', create: '', update: '', delete: '' } },
  { collection: 'accessibility-reports', scope: 'foreign', can: { read: 'R', create: '', update: '', delete: '' } },
  { collection: 'hand-checks', scope: 'own', can: { read: 'REP', create: 'RP', update: '', delete: '' } },
  { collection: 'hand-checks', scope: 'foreign', can: { read: 'R', create: 'R', update: '', delete: '' } },
  { collection: 'publishing-notes', scope: 'shared', can: { read: '', create: '', update: '', delete: '' } },
  { collection: 'slot-changes', scope: 'shared', can: { read: 'REP', create: '', update: '', delete: '' } },
  { collection: 'planned-changes', scope: 'own', can: { read: 'REP', create: '', update: '', delete: '' } },
  { collection: 'planned-changes', scope: 'foreign', can: { read: 'R', create: '', update: '', delete: '' } },
  { collection: 'planned-changes', scope: 'shared', can: { read: 'REP', create: '', update: '', delete: '' } },
  { collection: 'changes', scope: 'own', can: { read: 'REP', create: '', update: '', delete: '' } },
  { collection: 'changes', scope: 'foreign', can: { read: 'R', create: '', update: '', delete: '' } },
  { collection: 'changes', scope: 'shared', can: { read: 'REP', create: '', update: '', delete: '' } },
  { collection: 'slot-changes', scope: 'own', can: { read: 'REP', create: '', update: '', delete: '' } },
  { collection: 'slot-changes', scope: 'foreign', can: { read: 'R', create: '', update: '', delete: '' } },
  { collection: 'bin', scope: 'own', can: { read: 'REP', create: '', update: '', delete: 'R' } },
  { collection: 'bin', scope: 'foreign', can: { read: 'R', create: '', update: '', delete: 'R' } },
  { collection: 'bin', scope: 'shared', can: { read: 'R', create: '', update: '', delete: 'R' } },
  { collection: 'reservations', scope: 'shared', can: { read: '', create: '', update: '', delete: '' } },
  { collection: 'publish-requests', scope: 'shared', can: { read: 'R', create: '', update: '', delete: '' } },
]

/** Collections the CMS writes itself and people only read. */
export const WRITTEN_BY_THE_CMS: readonly string[] = [
  'portal-status',
  'slot-changes',
  'planned-changes',
  'changes',
  'publish-requests',
  'accessibility-reports',
  'publishing-notes',
  'reservations',
  'bin',
]
/** Rows that are kept as they were made: what somebody asked for, answered for or tried. */
export const KEPT_FOR_EVER: readonly string[] = ['portal-orders', 'waivers', 'hand-checks']
/** What has no empty form in the admin: it is made from a finding or a portal, or stands outside the menu. */
export const WITHOUT_A_FORM: readonly string[] = ['portal-orders', 'waivers', 'hand-checks', 'redirects']
