import type { Reviewer } from '@innbyggarportal/shared-content/changes'
import type { Session } from './session.ts'

/** Somebody signed in as the table of review sees her, for what belongs to a kommune or, when none is named, to all. */
export function reviewerIn(session: Session | null, kommune: string | undefined): Reviewer {
  const isIn = (kommuner: readonly string[] | undefined) =>
    kommune !== undefined && kommuner?.includes(kommune) === true
  const mayApprove = session?.isRegion === true || isIn(session?.publisherOf)
  return { id: session?.id ?? '', mayApprove, mayWrite: mayApprove || isIn(session?.memberOf) }
}
