import { eyesFor, type Reviewer } from '../changes/index.ts'
import { USUAL_EYES, type Eyes, type IsoDate, type ReviewSetting } from '../contract/index.ts'
import { ownerOfRight, reviewKindOf } from './kind-of-change.ts'
import { mayDo, reach } from './reach.ts'
import type { Held } from './roles.ts'
import type { RightsKind } from './table.ts'

/** Somebody who can sign in, as far as review is concerned. */
export interface Account {
  id: string
  held: readonly Held[]
  /** Who approves in her place, from one day to another, both included. */
  standIn?: { id: string; from: IsoDate; to: IsoDate } | undefined
}

/** What a change is of, and whose. */
export interface Reviewed {
  kind: RightsKind
  /** The kommune it belongs to; none is the region. */
  kommune: string | undefined
  /** Whoever wrote it. */
  by: string
}

/**
 * What somebody may do about a change on a day, and how many must see it: what `nextSteps` asks. Whoever is away is not
 * counted among those who could approve; her stand-in is, if she may read what she would answer for. The region's
 * administrators may approve what is a kommune's own, but no kommune is asked to wait for them.
 */
export function reviewOf(
  who: Account,
  { kind, kommune: of, by }: Reviewed,
  { accounts, setting, day }: { accounts: readonly Account[]; setting: ReviewSetting; day: IsoDate },
): { reviewer: Reviewer; eyes: Eyes } {
  const kommune = ownerOfRight(kind, of)
  const may = (account: Account, verb: 'read' | 'draft' | 'approve' | 'atOnce') =>
    mayDo(account.held, verb, kind, kommune)
  const standsInFor = (account: Account): Account | undefined => {
    const { id, from, to } = account.standIn ?? {}
    if (id === undefined || from === undefined || to === undefined || day < from || day > to) return undefined
    return accounts.find((other) => other.id === id && other.id !== account.id && may(other, 'read'))
  }
  const answersFor = ({ held }: Account) => {
    const { isShared, kommuner } = reach(held, 'approve', kind)
    return kommune === undefined ? isShared : kommuner.includes(kommune)
  }
  const approvers = accounts.filter(answersFor).map((a) => (standsInFor(a) ?? a).id)
  const isAtOnce = may(who, 'atOnce')
  const mayApprove = isAtOnce || may(who, 'approve') || approvers.includes(who.id)
  const reviewKind = reviewKindOf(kind)
  const asked = reviewKind === undefined ? 'two' : (setting[reviewKind] ?? USUAL_EYES[reviewKind])
  return {
    reviewer: { id: who.id, mayWrite: may(who, 'draft') || mayApprove, mayApprove },
    eyes: isAtOnce ? 'two' : eyesFor(asked, by, approvers),
  }
}
