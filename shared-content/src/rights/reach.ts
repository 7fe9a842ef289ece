import type { LiveKind } from '../contract/index.ts'
import type { Held } from './roles.ts'
import { RIGHTS, type RightsKind, type RightsVerb } from './table.ts'

/** How far a right goes: what is shared by all, what belongs to any kommune, or what belongs to these. */
export interface Reach {
  isShared: boolean
  isEverywhere: boolean
  kommuner: readonly string[]
}

/** What a kommune lets its editors save straight out. */
export type Opened = (kommune: string) => readonly LiveKind[]

const closed: Opened = () => []

/** How far somebody's right to do something with a kind of content goes. Whoever does not say what is opened, asks for what always holds. */
export function reach(held: readonly Held[], verb: RightsVerb, kind: RightsKind, opened: Opened = closed): Reach {
  const rows = RIGHTS.filter((right) => right.kinds.includes(kind) && right.verbs.includes(verb))
  const found = held.flatMap(({ role, kommune }) =>
    rows
      .filter((right) => right.roles.includes(role))
      .filter(({ isOpened }) => !isOpened || (kommune !== undefined && isOpen(opened(kommune), kind)))
      .map(({ scope }) => ({ scope, kommune })),
  )
  return {
    isShared: found.some(({ scope }) => scope === 'region'),
    isEverywhere: found.some(({ scope }) => scope === 'foreign'),
    kommuner: [...new Set(found.flatMap(({ scope, kommune }) => (scope === 'own' && kommune ? [kommune] : [])))],
  }
}

/** Whether what belongs to a kommune, or to none, is within reach. */
export const reaches = ({ isShared, isEverywhere, kommuner }: Reach, kommune: string | undefined): boolean =>
  kommune === undefined ? isShared : isEverywhere || kommuner.includes(kommune)

/** Whether there is anything at all within reach. */
export const reachesSome = ({ isShared, isEverywhere, kommuner }: Reach): boolean =>
  isShared || isEverywhere || kommuner.length > 0

/** Whether somebody may do something with a kind of content of one kommune; of the region when none is named. */
export const mayDo = (
  held: readonly Held[],
  verb: RightsVerb,
  kind: RightsKind,
  kommune: string | undefined,
  opened: Opened = closed,
): boolean => reaches(reach(held, verb, kind, opened), kommune)

/** Phones are opened together with the rest of a contact. */
const isOpen = (opened: readonly LiveKind[], kind: RightsKind) =>
  (opened as readonly RightsKind[]).includes(kind === 'phones' ? 'contacts' : kind)
