/** Whoever works for the whole region. */
export const REGION_ROLES = ['regionAdministrator', 'regionEditor', 'regionPublisher'] as const
/** Whoever works in one kommune; a role of these without its kommune gives nothing. */
export const KOMMUNE_ROLES = [
  'kommuneAdministrator',
  'kommuneEditor',
  'kommunePublisher',
  'dutyOfficer',
  'crisisLead',
  'reader',
] as const
export const ROLES = [...REGION_ROLES, ...KOMMUNE_ROLES] as const
export type Role = (typeof ROLES)[number]

/** A role somebody has, in the kommune it applies to; those of the region name none. Kommuner go by key or by database id, the same throughout. */
export interface Held {
  role: Role
  kommune?: string | undefined
}

export const isRegionRole = (role: Role): role is (typeof REGION_ROLES)[number] =>
  (REGION_ROLES as readonly Role[]).includes(role)
