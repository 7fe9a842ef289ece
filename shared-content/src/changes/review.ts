import type { Change, ChangeState, Eyes } from '../contract/index.ts'

/** What can be done with a change: send it in, call it back, approve it, send it back with a comment, publish it straight out, drop it. */
export const REVIEW_STEPS = ['submit', 'callBack', 'approve', 'sendBack', 'publish', 'drop'] as const
export type ReviewStep = (typeof REVIEW_STEPS)[number]

/** Whoever wants to do it, as far as it matters here. */
export interface Reviewer {
  id: string
  /** May write drafts of what the change is of. */
  mayWrite: boolean
  /** May answer for it. A stand-in may while the one she stands in for is away. */
  mayApprove: boolean
}

interface Row {
  step: ReviewStep
  from: readonly ChangeState[]
  to: ChangeState
  /** Whether somebody may, given whether she wrote it and whether others must have seen it. */
  may: (who: Reviewer & { isAuthor: boolean }, eyes: Eyes) => boolean
}

/** Where a change can go from each state, and by whom. The one table: the rights of a write and the buttons read it. */
const ROWS: readonly Row[] = [
  {
    step: 'publish',
    from: ['draft', 'sentBack'],
    to: 'approved',
    may: ({ mayApprove }, eyes) => mayApprove && eyes === 'two',
  },
  { step: 'submit', from: ['draft', 'sentBack'], to: 'waiting', may: ({ mayWrite }) => mayWrite },
  {
    step: 'approve',
    from: ['waiting'],
    to: 'approved',
    may: ({ mayApprove, isAuthor }, eyes) => mayApprove && (eyes === 'two' || !isAuthor),
  },
  { step: 'sendBack', from: ['waiting'], to: 'sentBack', may: ({ mayApprove, isAuthor }) => mayApprove && !isAuthor },
  { step: 'callBack', from: ['waiting'], to: 'draft', may: ({ isAuthor }) => isAuthor },
  // What is planned is worked on again: it is in force on no day until it is approved anew.
  { step: 'callBack', from: ['approved'], to: 'draft', may: ({ isAuthor, mayApprove }) => isAuthor || mayApprove },
  {
    step: 'drop',
    from: ['draft', 'sentBack', 'waiting', 'approved'],
    to: 'dropped',
    may: ({ isAuthor, mayApprove }) => isAuthor || mayApprove,
  },
]

/** What somebody may do next with a change, with where each leads; the first is what most want. */
export function nextSteps(
  { state, by }: Pick<Change, 'state' | 'by'>,
  who: Reviewer,
  eyes: Eyes,
): { step: ReviewStep; to: ChangeState }[] {
  const isAuthor = who.id === by
  return ROWS.filter(({ from, may }) => from.includes(state) && may({ ...who, isAuthor }, eyes)).map(
    ({ step, to }) => ({ step, to }),
  )
}

/**
 * How many must see a change of `by`: four eyes where they are asked for and somebody else could give the other two. Where
 * nobody else can, they are not asked for: a rule nobody can keep would stop the work.
 */
export const eyesFor = (asked: Eyes, by: string, approvers: readonly string[]): Eyes =>
  asked === 'four' && approvers.some((id) => id !== by) ? 'four' : 'two'
