import { isRegionRole } from '@innbyggarportal/shared-content/rights'
import type { Session } from '../../access/index.ts'
import type { FieldWay } from '../../publishing/field-links.ts'

/**
 * Who must do something about a finding when the reader is not the one: she has no way to any of its places, or it is for
 * the kommune to decide and she works in the region. Undefined when it is hers, or when nothing tells whose it is.
 */
export function waitsFor(
  ways: readonly Partial<FieldWay>[],
  session: Pick<Session, 'held'> | null,
): FieldWay['owner'] | undefined {
  const owners = [...new Set(ways.flatMap((w) => w.owner ?? []))]
  if (session && session.held.length > 0 && session.held.every(({ role }) => isRegionRole(role)))
    return owners.length > 0 && owners.every((o) => o === 'kommune') ? 'kommune' : undefined
  return ways.some((w) => w.href) ? undefined : owners[0]
}
