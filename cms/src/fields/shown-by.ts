import { isRegionRole, type Role } from '@innbyggarportal/shared-content/rights'
import type { Condition } from 'payload'

interface ShownBy {
  /** The field beside it whose value decides. */
  sibling: string
  isShownFor: (value: unknown) => boolean
}

/** The fields that are shown for some values only of a field beside them, by their own names. The server decides by this, and the form sees by it whether the server has yet to. */
const FIELDS = {
  content: { sibling: 'mode', isShownFor: (mode) => mode === 'replace' || mode === 'addAfter' },
  inForceFrom: { sibling: 'changeKind', isShownFor: (kind) => kind === 'legal' },
  kommune: { sibling: 'role', isShownFor: (role) => !isRegionRole(role as Role) },
  endedBy: { sibling: 'isEnded', isShownFor: (isEnded) => isEnded === true },
} as const satisfies Record<string, ShownBy>

/** When Payload is to show a field. */
export const shownBy =
  (field: keyof typeof FIELDS): Condition =>
  (_data, siblings) =>
    FIELDS[field].isShownFor(siblings?.[FIELDS[field].sibling])

/** What decides whether a field of this name is shown; undefined when nothing beside it does. */
export const showsField = (name: string): ShownBy | undefined =>
  Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : undefined
