import { WHOLE, type Change, type ChangeTarget, type ContentRecord } from '../contract/index.ts'
import { pathOf } from './fields.ts'

/** A record, or that there is none. */
export type Standing = ContentRecord | undefined

/** The name of the record a change is of. */
export const targetId = ({ kind, key }: ChangeTarget): string => `${kind}/${key}`

/** What a change is of. */
export type Place = Pick<Change, 'target' | 'field' | 'lang'>

/** What a record holds where a change is of; undefined when nothing stands there, or there is no record. */
export function contentAt(record: Standing, place: Place): unknown {
  const path = pathOf(place)
  if (path === undefined) return undefined
  return [...path.field, ...path.inside].reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), record)
}

/**
 * The record as a change leaves it, which is exactly the fields of that change. Of a record that is not there a part
 * changes nothing, except of an override: a kommune that has none changes a part by having one. The records given are
 * never changed.
 */
export function applyChange(record: Standing, change: Place & Pick<Change, 'content'>): Standing {
  if (change.field === WHOLE) return change.content as Standing
  const path = pathOf(change)
  const onto = record ?? emptyOverride(change.target)
  if (path === undefined || onto === undefined) return record
  const field = pruned(contentAt(onto, { ...change, lang: undefined }), path.inside, change.content)
  return put(onto, path.field, field) as ContentRecord
}

/** The same, one after another. */
export const applyChanges = (record: Standing, changes: readonly Change[]): Standing =>
  changes.reduce<Standing>(applyChange, record)

/** An override that changes nothing yet. */
function emptyOverride({ kind, key }: ChangeTarget): Standing {
  const [kommune, service] = key.split('/')
  if (kind !== 'override' || kommune === undefined || service === undefined) return undefined
  return { kind, kommune, service, slots: {} }
}

/** The same value with something else at the end of a path, or nothing. */
function put(value: unknown, [step, ...rest]: readonly string[], content: unknown): unknown {
  if (step === undefined) return content
  const { [step]: inside, ...others } = isObject(value) ? value : {}
  const now = put(inside, rest, content)
  return now === undefined ? others : { ...others, [step]: now }
}

/** The same within a field: where the last language goes, what held it goes too. */
function pruned(value: unknown, [step, ...rest]: readonly string[], content: unknown): unknown {
  if (step === undefined) return content
  const left = put(value, [step], pruned(isObject(value) ? value[step] : undefined, rest, content))
  return isObject(left) && Object.keys(left).length === 0 ? undefined : left
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two changes write anything in common: the one is of the whole, or both are of one field in one language or all. */
export function overlaps(a: Place, b: Place): boolean {
  if (targetId(a.target) !== targetId(b.target)) return false
  if (a.field === WHOLE || b.field === WHOLE) return true
  return a.field === b.field && (a.lang === undefined || b.lang === undefined || a.lang === b.lang)
}
