import {
  canonicalJson,
  WHOLE,
  type Change,
  type ContentRecord,
  type Problem,
} from '@innbyggarportal/shared-content/contract'
import { applyChanges, contentAt, type Standing } from '@innbyggarportal/shared-content/changes'
import { isGroup } from '../document/as-group.ts'
import type { Doc, KeyOf } from '../document/doc.ts'
import type { IdOf, Kind } from '../door/kinds/kind.ts'
import { inAllLanguages } from '../door/kinds/written.ts'

/**
 * A document as a record, whether or not the contract would take it: what is unfinished can be laid over, too. A text that
 * cannot be read yet stands as the CMS stores it. References are database ids, or what `keyOf` makes of them.
 */
export function asRecord(kind: Kind, doc: Doc, keyOf: KeyOf = (id) => id): ContentRecord {
  const problems: Problem[] = []
  const record = kind.read(doc, { keyOf, problems })
  const unread = problems.map(({ path }) => path.split('.')).filter(([first]) => first === 'slots')
  return unread.reduce<Doc>(
    (whole, path) => putAt(whole, path, valueAt(doc, path.slice(1))),
    record,
  ) as unknown as ContentRecord
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), value)

function putAt(whole: Doc, [step, ...rest]: readonly string[], value: unknown): Doc {
  if (step === undefined) return whole
  const inner = whole[step]
  return { ...whole, [step]: rest.length === 0 ? value : putAt(isGroup(inner) ? inner : {}, rest, value) }
}

/**
 * A document in all languages with changes laid over it, each field as the CMS stores it. Only what the changes are of
 * differs from what was given. `idOf` finds what a change refers to.
 */
export function layChanges(kind: Kind, doc: Doc, changes: readonly Change[], idOf: IdOf = () => undefined): Doc {
  if (changes.length === 0) return doc
  const before = asRecord(kind, doc)
  const after = applyChanges(before, changes)
  if (after === undefined) return { ...doc, _status: 'draft' }
  const [stored, laid] = [before, after].map((record) =>
    inAllLanguages(kind.write(record, (of, key) => idOf(of, key) ?? key)),
  ) as [Doc, Doc]
  const touched = Object.keys(laid).filter((name) => canonicalJson(laid[name]) !== canonicalJson(stored[name]))
  const fixed = new Set(Object.keys(kind.references).filter((name) => !changes.some(({ field }) => field === name)))
  const isMade = changes.some(({ field, content }) => field === WHOLE && content !== undefined)
  return {
    ...doc,
    ...Object.fromEntries(touched.filter((name) => !fixed.has(name)).map((name) => [name, laid[name]])),
    ...(isMade && PUBLISHED),
  }
}

/** What is published says nothing of a day to come: that was said of its draft. */
const PUBLISHED = { _status: 'published', changeKind: 'functional', inForceFrom: null }

/** Whether a record holds what a change is to write. */
export const holds = (record: Standing, change: Change): boolean =>
  canonicalJson(contentAt(record, change) ?? null) === canonicalJson(change.content ?? null)
