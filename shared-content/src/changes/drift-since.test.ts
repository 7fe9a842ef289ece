import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeKind } from '../contract/index.ts'
import { driftSince, type Step } from './drift-since.ts'

let count = 0
const step = (before: string, after: string, kind: ChangeKind = 'functional', from?: string): Step => ({
  before,
  after,
  change: { id: String((count += 1)), kind, at: '2026-11-01T08:00:00.000Z', ...(from && { from }) },
})
const own = (...seen: string[]) => ({ mode: 'replace' as const, seen })
const drift = (seen: string[], live: string, published: Step[], planned: Step[] = []) =>
  driftSince(own(...seen), { live, published, planned })?.changes.map(({ id }) => id) ?? null
const ids = (...steps: Step[]) => steps.map(({ change }) => change.id)

describe('what a kommune is asked to look at again', () => {
  it('is substance that came, and never better wording', () => {
    const [better, other] = [step('a', 'b', 'editorial'), step('b', 'c')]
    expect(drift(['a'], 'b', [better])).toBeNull()
    expect(drift(['a'], 'c', [better, other])).toEqual(ids(other))
  })

  it('A → B → A → C: what was seen is forgotten as often as it comes back, and better wording of it is no news', () => {
    const [there, back, on] = [step('a', 'b'), step('b', 'a'), step('a', 'c')]
    expect(drift(['a'], 'a', [there, back])).toBeNull()
    expect(drift(['a'], 'c', [there, back, on])).toEqual(ids(on))
    expect(drift(['a'], 'c', [there, back, step('a', 'c', 'editorial')])).toBeNull()
    expect(drift(['b'], 'c', [there, back, on])).toEqual(ids(back, on))
  })

  it('the day of a law that was decided on brings nothing new', () => {
    const law = step('a', 'lov', 'legal', '2027-01-01')
    expect(driftSince(own('a'), { live: 'a', published: [], planned: [law] })).toEqual({
      changes: [law.change],
      deadline: '2027-01-01',
    })
    expect(drift(['a', 'lov'], 'a', [], [law])).toBeNull()
    expect(drift(['a', 'lov'], 'lov', [law])).toBeNull()
    expect(drift(['a', 'lov'], 'betre lov', [law, step('lov', 'betre lov', 'editorial')])).toBeNull()
  })

  it('a correction beneath a law that was decided on brings nothing new either, before its day or after', () => {
    const [law, better] = [step('a', 'lov', 'legal', '2027-01-01'), step('a', 'betre a', 'editorial')]
    expect(drift(['a', 'lov'], 'betre a', [better], [law])).toBeNull()
    expect(drift(['a', 'lov'], 'lov', [better, step('betre a', 'lov', 'legal', '2027-01-01')])).toBeNull()
  })

  it('a law that was changed after it was seen is asked about anew', () => {
    const law = step('a', 'ny lov', 'legal', '2027-01-01')
    expect(drift(['a', 'lov'], 'a', [], [law])).toEqual(ids(law))
  })

  it('what is planned to follow from something seen by better wording alone is no news either', () => {
    const planned = [step('a', 'b', 'editorial'), step('b', 'c'), step('c', 'b')]
    expect(drift(['a', 'c'], 'a', [], planned)).toBeNull()
  })

  it('an empty save changes nothing', () => {
    expect(drift(['a'], 'a', [step('a', 'a')])).toBeNull()
    const other = step('a', 'b')
    expect(drift(['a'], 'b', [other, step('b', 'b')])).toContain(other.change.id)
  })

  it('one language changed is the slot changed, once', () => {
    const inEnglish = step('nn+en', 'nn+en2')
    expect(drift(['nn+en'], 'nn+en2', [inEnglish])).toEqual(ids(inEnglish))
  })

  it('text no change tells of is still something to look at', () => {
    expect(drift(['a'], 'x', [])).toEqual([])
    expect(drift(['a'], 'x', [step('a', 'b', 'editorial')])).toEqual([])
  })

  it('what inherits has nothing to look at; what is hidden or added to has', () => {
    const shared = { live: 'b', published: [step('a', 'b')], planned: [] }
    expect(driftSince({ mode: 'inherit', seen: ['a'] }, shared)).toBeNull()
    for (const mode of ['hide', 'addAfter'] as const) expect(driftSince({ mode, seen: ['a'] }, shared)).not.toBeNull()
  })
})

const texts = fc.constantFrom('a', 'b', 'c', 'd')
const kinds = fc.constantFrom<ChangeKind>('editorial', 'functional', 'legal')
/** A slot's life: what is published one after another, and what is planned on top of that, day after day. */
const life = fc
  .record({
    published: fc.array(fc.tuple(texts, kinds), { maxLength: 6 }),
    planned: fc.array(fc.tuple(texts, kinds), { maxLength: 3 }),
  })
  .map(({ published, planned }) => {
    let at = 'a'
    const on = ([after, kind]: [string, ChangeKind], day: number) => {
      const made = step(at, after, kind, `2027-01-0${day + 1}`)
      at = after
      return made
    }
    const done = published.map((p) => on(p, 0))
    return { live: at, published: done, planned: planned.map((p, i) => on(p, i + 1)) }
  })
/** The same slot when the days of its plans have come, one after another. */
const days = ({ live, published, planned }: { live: string; published: Step[]; planned: Step[] }) =>
  planned.reduce(
    (all, due, i) => [
      ...all,
      { live: due.after, published: [...published, ...planned.slice(0, i + 1)], planned: planned.slice(i + 1) },
    ],
    [{ live, published, planned }],
  )

describe('whatever the region does', () => {
  it('a kommune that has just decided, on what is live and what is planned, has nothing to look at, that day and every later one', () => {
    fc.assert(
      fc.property(life, (slot) => {
        const seen = [slot.live, ...slot.planned.map(({ after }) => after)]
        for (const then of days(slot)) expect(driftSince(own(...seen), then)).toBeNull()
      }),
    )
  })

  it('time alone makes no drift', () => {
    fc.assert(
      fc.property(life, texts, (slot, seen) => {
        fc.pre(driftSince(own(seen), slot) === null)
        for (const then of days(slot)) expect(driftSince(own(seen), then)).toBeNull()
      }),
    )
  })

  it('substance that was not seen is never silent, and better wording never speaks', () => {
    fc.assert(
      fc.property(life, texts, (slot, seen) => {
        const isQuiet = driftSince(own(seen), { ...slot, planned: [] }) === null
        const more = (kind: ChangeKind) => ({
          live: 'ny',
          published: [...slot.published, step(slot.live, 'ny', kind)],
          planned: [],
        })
        expect(driftSince(own(seen), more('functional'))).not.toBeNull()
        expect(driftSince(own(seen), more('editorial')) === null).toBe(isQuiet)
      }),
    )
  })
})
