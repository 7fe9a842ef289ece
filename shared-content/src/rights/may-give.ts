import { reach, reaches } from './reach.ts'
import { isRegionRole, type Held } from './roles.ts'
import { RIGHTS_KINDS, VERBS } from './table.ts'

/**
 * Whether somebody may give a role, or take it away: whoever manages accounts where it applies. To herself she gives only
 * what she has already: not the right to pass others by, which another must give her.
 */
export function mayGive(giver: readonly Held[], role: Held, { isHerself }: { isHerself: boolean }): boolean {
  const where = isRegionRole(role.role) ? undefined : role.kommune
  if (where === undefined && !isRegionRole(role.role)) return managesAll(giver)
  return reaches(reach(giver, 'manage', 'accounts'), where) && (!isHerself || covers(giver, role))
}

/** Whether somebody manages every account there is. */
export const managesAll = (held: readonly Held[]): boolean => reach(held, 'manage', 'accounts').isShared

/** Whether somebody already has all that a role gives. */
function covers(held: readonly Held[], role: Held): boolean {
  return RIGHTS_KINDS.every((kind) =>
    VERBS.every((verb) => {
      const [has, gives] = [reach(held, verb, kind), reach([role], verb, kind)]
      return (
        (!gives.isShared || has.isShared) &&
        (!gives.isEverywhere || has.isEverywhere) &&
        gives.kommuner.every((kommune) => reaches(has, kommune))
      )
    }),
  )
}
