import {
  changeState,
  isoDate,
  lang,
  osloDate,
  type ChangeState,
  type IsoDate,
  type IsoInstant,
  type Lang,
} from '@innbyggarportal/shared-content/contract'
import { REVIEW_STEPS, type ReviewStep } from '@innbyggarportal/shared-content/changes'
import { z } from 'zod'
import { asGroup } from '../../document/as-group.ts'

/** A change as REST gives it, as far as the admin shows it. */
export interface ChangeRow {
  id: string
  /** The kind and the database id of the document it is of. */
  kind: string
  document: string
  /** Database id of the kommune it belongs to alone. */
  kommune: string | undefined
  field: string
  lang: Lang | undefined
  /** Whether the field is to hold anything. */
  hasContent: boolean
  state: ChangeState
  from: IsoDate | undefined
  comment: string | undefined
  /** The bundle it is published together with. */
  bundle: string | undefined
  /** What whoever wrote it is called, and her id; and who approved it. */
  by: string | undefined
  byUser: string | undefined
  approvedBy: string | undefined
  at: IsoInstant
  /** What the reader may do with it. */
  steps?: readonly ReviewStep[]
  /** It is planned, and what it is to replace has been edited since it was written. */
  isMoved?: boolean
  /** What was edited can be taken into it as it is. */
  canMerge?: boolean
}

const text = z
  .string()
  .nullish()
  .transform((value) => value || undefined)
const row = z
  .object({
    id: z.string(),
    target: z.string(),
    document: z.string(),
    kommune: text,
    field: z.string(),
    lang: lang.nullish().transform((value) => value ?? undefined),
    content: z.unknown(),
    state: changeState,
    from: isoDate.nullish().transform((value) => value ?? undefined),
    comment: text,
    bundle: text,
    by: text,
    byUser: text,
    approvedBy: text,
    at: z.coerce.date().transform((at) => at.toISOString()),
  })
  .transform(({ target, content, ...rest }): ChangeRow => ({
    ...rest,
    kind: target.slice(0, target.indexOf('/')),
    hasContent: content !== null && content !== undefined,
  }))

/** The rows of a list of changes, in its order; what cannot be read is left out. */
export function readRows(answer: unknown): ChangeRow[] {
  const { docs } = asGroup(answer)
  return (Array.isArray(docs) ? docs : []).flatMap((doc) => row.safeParse(doc).data ?? [])
}

const standing = z.object({
  changes: z.array(
    z.object({ id: z.string(), steps: z.array(z.enum(REVIEW_STEPS)), isMoved: z.boolean(), canMerge: z.boolean() }),
  ),
})

/** The same rows with what `GET /api/changes/standing/DOCUMENT` tells of them. */
export function withStanding(rows: readonly ChangeRow[], answer: unknown): ChangeRow[] {
  const known = new Map(standing.safeParse(answer).data?.changes.map(({ id, ...rest }) => [id, rest]))
  return rows.map((each) => ({ ...each, ...known.get(each.id) }))
}

/** Whether a change is approved and waits for its day; one whose day has come is in force. */
export const isPlanned = ({ state, from }: Pick<ChangeRow, 'state' | 'from'>, now: IsoInstant): boolean =>
  state === 'approved' && from !== undefined && from > osloDate(now)
