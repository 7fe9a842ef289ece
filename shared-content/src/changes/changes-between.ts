import { canonicalJson, LANGS, recordId, WHOLE, type ChangeTarget, type ContentRecord } from '../contract/index.ts'
import { applyChange, contentAt, type Place, type Standing } from './apply-change.ts'
import { fieldsOf, pathOf } from './fields.ts'

/** What was written somewhere, and what stood there before; undefined is nothing. */
export interface Edit extends Place {
  content: unknown
  before: unknown
}

/**
 * What was written to make one standing of a record the other: field by field, and language by language where the
 * languages are all that differs. Laid over the one, it gives the other. To make a document or take it away is one edit.
 */
export function changesBetween(before: Standing, after: Standing): Edit[] {
  if (before === undefined || after === undefined) {
    const some = after ?? before
    return some ? [{ target: targetOf(some), field: WHOLE, content: after, before }] : []
  }
  const target = targetOf(after)
  return [...fieldsOf(after.kind).keys()]
    .filter((field) => field !== WHOLE)
    .flatMap((field): Edit[] => {
      const edit = editAt({ target, field }, before, after)
      return isSame(edit.before, edit.content) ? [] : (byLang(edit, before, after) ?? [edit])
    })
}

/** What names a record, as a change says it. */
function targetOf(record: ContentRecord): ChangeTarget {
  const id = recordId(record)
  return { kind: record.kind, key: id.slice(id.indexOf('/') + 1) }
}

const editAt = (place: Place, before: Standing, after: Standing): Edit => ({
  ...place,
  content: contentAt(after, place),
  before: contentAt(before, place),
})

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)

/** The same edit as one for each language that differs; undefined when they do not give the same, forth and back. */
function byLang(
  { target, field, content, before: stood }: Edit,
  before: Standing,
  after: Standing,
): Edit[] | undefined {
  const edits = LANGS.map((lang) => ({ target, field, lang }))
    .filter((place) => pathOf(place) !== undefined)
    .map((place) => editAt(place, before, after))
    .filter((edit) => !isSame(edit.before, edit.content))
  const undone = edits.map((edit) => ({ ...edit, content: edit.before }))
  const [forth, back] = [edits.reduce<Standing>(applyChange, before), undone.reduce<Standing>(applyChange, after)]
  const isAt = (standing: Standing, value: unknown) => isSame(contentAt(standing, { target, field }), value)
  return edits.length > 0 && isAt(forth, content) && isAt(back, stood) ? edits : undefined
}
