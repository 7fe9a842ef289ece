import fc from 'fast-check'
import {
  addDays,
  LANGS,
  recordId,
  WHOLE,
  type Change,
  type ChangeState,
  type ContentRecord,
  type IsoDate,
} from '../contract/index.ts'
import { contentAt } from '../changes/apply-change.ts'
import { fieldsOf } from '../changes/fields.ts'

/** The days the changes of a test come in force on, and some before and after them. */
export const DAYS: readonly IsoDate[] = Array.from({ length: 8 }, (_, i) => addDays('2026-12-28', i))

/**
 * Changes of one record, each saying what one of some other records of the same name holds in some field: so that whatever
 * is laid over what, in whatever order, stays as the contract has it. Some make the whole of it, and some take it away.
 */
export function arbitraryChanges(
  others: fc.Arbitrary<ContentRecord>,
  states: readonly ChangeState[] = ['approved'],
): fc.Arbitrary<Change[]> {
  const one = others.chain((other) =>
    fc
      .record({
        id: fc.uuid(),
        field: fc.constantFrom(...fieldsOf(other.kind).keys()),
        lang: fc.option(fc.constantFrom(...LANGS), { nil: undefined, freq: 3 }),
        isGone: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
        from: fc.option(fc.constantFrom(...DAYS.slice(1, -1)), { nil: undefined, freq: 4 }),
        at: fc.integer({ min: 0, max: 50 }).map((n) => `2026-12-2${n % 9}T08:00:0${n % 10}.000Z`),
        state: fc.constantFrom(...states),
        kind: fc.constantFrom('editorial' as const, 'functional' as const, 'legal' as const),
      })
      .map(({ isGone, field, lang, from, ...rest }): Change => {
        const hasLangs = fieldsOf(other.kind).get(field)?.langs !== undefined
        const [kind, ...key] = recordId(other).split('/')
        const place = {
          target: { kind: kind as ContentRecord['kind'], key: key.join('/') },
          field,
          ...(lang && hasLangs && { lang }),
        }
        const content = field === WHOLE ? (isGone ? undefined : other) : contentAt(other, place)
        return {
          ...rest,
          ...place,
          ...(from && { from }),
          ...(content !== undefined && { content }),
          base: '',
          rev: 0,
          by: 'kari',
        }
      }),
  )
  return fc.array(one, { maxLength: 6 })
}
