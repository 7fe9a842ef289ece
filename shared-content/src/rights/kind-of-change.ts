import {
  liveKindOf,
  WHOLE,
  type ChangeTarget,
  type FactType,
  type Kommune,
  type ReviewKind,
} from '../contract/index.ts'
import type { RightsKind } from './table.ts'

/** What a kommune sets for itself; the rest of it is what it is, and the region's to write. */
export const KOMMUNE_SETTINGS: readonly string[] = [
  'theme',
  'topTasks',
  'welcome',
  'accessibilityStatement',
  'specialDays',
  'editorsWrite',
  'review',
] satisfies (keyof Kommune)[]

/** What rights a change of a field is a matter of. `factType` is that of the fact a value is of. */
export function rightsKindOf(
  { target, field }: { target: Pick<ChangeTarget, 'kind'>; field: string },
  factType?: FactType,
): RightsKind {
  switch (target.kind) {
    case 'service':
    case 'override':
      return 'text'
    case 'contact':
      return contactKindOf(field)
    case 'localFact':
      // Prices are held to most.
      return factType === undefined ? 'prices' : liveKindOf(factType)
    case 'factDefinition':
    case 'contactRole':
      return 'vocabulary'
    case 'redirect':
      return 'redirects'
    case 'kommune':
      return field !== WHOLE && KOMMUNE_SETTINGS.includes(field) ? 'settings' : 'kommuner'
  }
}

/** Whose right a change is a matter of: what a kommune is (its name, its domain) is the region's to write, though it is of that kommune. */
export const ownerOfRight = (kind: RightsKind, kommune: string | undefined): string | undefined =>
  kind === 'kommuner' ? undefined : kommune

/** What a field of a contact is a matter of. */
export function contactKindOf(field: string): 'contacts' | 'phones' | 'hours' {
  if (field === 'hours') return 'hours'
  return field === 'phone' ? 'phones' : 'contacts'
}

/** What a kind is called where somebody says how many must see it; undefined is never more than one person's matter. */
export function reviewKindOf(kind: RightsKind): ReviewKind | undefined {
  switch (kind) {
    case 'text':
    case 'vocabulary':
      return 'texts'
    case 'contacts':
    case 'phones':
    case 'hours':
      return 'contacts'
    case 'facts':
    case 'prices':
      return 'facts'
    default:
      return undefined
  }
}
