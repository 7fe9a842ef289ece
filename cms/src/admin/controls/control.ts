import type { FactType, SlotName } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'

/** What a select offers. Numbers stay numbers in the stored value. */
export interface Choice {
  value: string | number
  label: Says
}

/** Collections a value can be picked from; the record's `key` is stored. */
export type PickSource = 'services' | 'contact-roles' | 'fact-definitions'

/** One of several shapes a value can have: an amount, «gratis», a fact. */
export interface Form {
  id: string
  label: Says
  /** Whether a stored value has this shape. */
  matches: (value: unknown) => boolean
  /** What to fill in, or the whole value when there is nothing to fill in. */
  is: { control: Control } | { constant: unknown }
}

/** One named value of a group or a row. */
export interface Column {
  name: string
  label: Says
  help?: Says
  control: Control
  isRequired?: boolean
  /** Seldom used: folded away under «Fleire felt» until it holds something. */
  isExtra?: boolean
  /** Takes the whole width also on a wide screen. */
  isWide?: boolean
  /** Shown only when the rest of the group says so. */
  showWhen?: (group: Record<string, unknown>) => boolean
}

/** How a value is edited. Slots, facts and contacts are all made of these; a new kind of value is one line here. */
export type Control =
  | { type: 'words'; isLong?: boolean }
  | { type: 'text'; format?: 'url' | 'email' | 'phone'; example?: string }
  | { type: 'number'; unit?: Says }
  | { type: 'kroner' | 'date' | 'yearlyDate' | 'time' | 'duration' | 'weekdays' }
  /** `isYesOrNothing`: no is left out, not kept. */
  | { type: 'check'; text: Says; isYesOrNothing?: true }
  | { type: 'select'; choices: readonly Choice[]; nothing?: Says }
  | { type: 'pick'; source: PickSource }
  | { type: 'rowOf'; slot: SlotName; name: string }
  | { type: 'fact'; factType: FactType | readonly FactType[] }
  | { type: 'role' }
  | { type: 'either'; forms: readonly Form[] }
  | { type: 'tagged'; tag: string; as: string; column: Column }
  | { type: 'group'; columns: readonly Column[] }
  | { type: 'rows'; columns: readonly Column[]; row: Says; ids: 'stored' | 'none' }

export type ControlOf<T extends Control['type']> = Extract<Control, { type: T }>

/** A sentence about a value that cannot stand, and where: `0.amount.ore`. */
export interface ShownProblem {
  at: string
  message: string
}

/** What every input gets. `undefined` means nothing is filled in. */
export interface InputProps<C extends Control = Control> {
  control: C
  value: unknown
  onChange: (value: unknown) => void
  /** Path within the field, for problems. */
  at: string
  /** Id of the element that takes focus. */
  id: string
  /** Ids of the help and the problem that belong to the input. */
  describedBy?: string
  isInvalid: boolean
  isReadOnly: boolean
  problems: readonly ShownProblem[]
  /** Called when the reader leaves an input: from then on its problems are shown. */
  onLeave: (at: string) => void
}
