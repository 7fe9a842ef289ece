import { WHOLE } from '@innbyggarportal/shared-content/contract'
import type { APIError, PayloadRequest } from 'payload'
import { firstWords } from '../../document/first-words.ts'
import { langOf } from '../../messages/messages.ts'
import { refuseListing } from '../../messages/refuse.ts'
import { inOneBreath, type CmsProblem } from '../../messages/said.ts'
import type { FoundChange } from '../find-change.ts'
import { labelOfField } from '../label-of-field.ts'

/** Why some members of a bundle cannot follow: one change, or all there are of a document. */
export interface InTheWay {
  members: readonly FoundChange[]
  problems: readonly CmsProblem[]
}

/** What a program is told of those that stand in the way: their ids, the name of their record, and a sentence. */
interface ToldInTheWay {
  errors: { changes: string[]; path: string; message: string }[]
}

/** Stops what was asked of a bundle, with every member that stands in the way and why. */
export function stopBundle(
  req: PayloadRequest,
  bundle: string,
  inTheWay: readonly InTheWay[],
  status = 409,
): APIError<ToldInTheWay> {
  const told = inTheWay.map(({ members, problems }) => ({ members, named: named(req, members, problems) }))
  return refuseListing<ToldInTheWay>(
    req,
    status,
    [{ path: '', code: 'bundleStopped', params: { bundle } }, ...told.flatMap((each) => each.named)],
    {
      errors: told.map(({ members, named }) => ({
        changes: members.map(({ change }) => change.id),
        path: `${members[0]!.change.target.kind}/${members[0]!.change.target.key}`,
        message: inOneBreath(named, langOf(req)),
      })),
    },
  )
}

/** Each after the title of its document and the name of its field. */
function named(req: PayloadRequest, members: readonly FoundChange[], problems: readonly CmsProblem[]): CmsProblem[] {
  const [first] = members
  const { stored, kind, change } = first!
  const title = ['title', 'name', 'label', 'from'].map((field) => firstWords(stored[field])).find(Boolean)
  const place = `«${title ?? `${change.target.kind}/${change.target.key}`}»`
  const only = members.length === 1 && change.field !== WHOLE ? change.field : ''
  return problems.map((problem) => {
    const field = problem.path || only
    return { ...problem, path: [place, field && labelOfField(req, kind, field)].filter(Boolean).join(', ') }
  })
}
