import { recordId, WHOLE, type Change } from '@innbyggarportal/shared-content/contract'
import {
  applyChange,
  changesBetween,
  contentAt,
  type Place,
  type Standing,
} from '@innbyggarportal/shared-content/changes'
import { digestOf } from '../document/digest-of.ts'

/** The newest row of a record's history. */
export interface NewestRow {
  position: number
  rev: number
  /** The digest of the record as it stands when this row and those before it are laid over each other. */
  after: string
}

/** A row to be written. */
export interface HistoryRow extends NewestRow {
  target: string
  field: string
  lang: string | undefined
  content: unknown
  /** The digest of what the field held before. */
  base: string
  /** It is of no write that is known: what stood there when the history began, or what a write left that was cut off. */
  isFound: boolean
  /** The change that is published by it, which has a row already. */
  of?: string
}

/**
 * What the history of a record gets when it is published anew or taken away: the changes that are `published` with the
 * write, what else was written, and before all that, what stood there and no row tells of. Each row says what the record is with it, so that a write whose rows were cut off is
 * seen by the next: the history always comes to give what is live, whatever was lost.
 */
export function planHistory(
  newest: NewestRow | undefined,
  before: Standing,
  after: Standing,
  published: readonly Change[] = [],
): HistoryRow[] {
  const [from, to] = [before, after]
  const some = to ?? from
  if (some === undefined) return []
  const isTold = digestOf(from) === (newest?.after ?? NOTHING)
  const next = { position: (newest?.position ?? -1) + 1, rev: (newest?.rev ?? -1) + 1 }
  const common = { target: recordId(some), lang: undefined, field: WHOLE }
  const found = {
    ...common,
    ...next,
    content: from,
    base: newest?.after ?? NOTHING,
    after: digestOf(from),
    isFound: true,
  }
  const rows: HistoryRow[] = isTold ? [] : [found]
  let standing = from
  const add = (edit: Place & { content?: unknown }, base: unknown, of?: string) => {
    standing = applyChange(standing, edit)
    rows.push({
      ...common,
      field: edit.field,
      lang: edit.lang,
      content: edit.content,
      base: digestOf(base),
      after: digestOf(standing),
      position: next.position + rows.length,
      rev: next.rev + (isTold ? 0 : 1),
      isFound: false,
      ...(of !== undefined && { of }),
    })
  }
  for (const change of published) add(change, contentAt(standing, change), change.id)
  for (const edit of changesBetween(standing, to)) add(edit, edit.before)
  return rows
}

const NOTHING = digestOf(null)
