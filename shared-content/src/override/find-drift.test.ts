import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type OverrideMode, type SlotChange } from '../contract/index.ts'
import { findDrift } from './find-drift.ts'

const change = (kind: SlotChange['kind'], more: Partial<SlotChange> = {}): SlotChange => ({
  digest: 'd',
  kind,
  at: '2026-10-01T08:00:00.000Z',
  ...more,
})
const slot = (mode: OverrideMode, logLength = 0) => ({ mode, base: { digest: 'b', logLength } })

const anyChange = fc
  .record({
    kind: fc.constantFrom('editorial' as const, 'functional' as const, 'legal' as const),
    withdrawn: fc.constantFrom(true as const, undefined),
  })
  .map(({ kind, withdrawn }) => change(kind, withdrawn ? { withdrawn } : {}))

describe('findDrift', () => {
  it('drifts exactly when the slot is touched and a functional or legal change came after base', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<OverrideMode>('inherit', 'replace', 'addAfter', 'hide'),
        fc.array(anyChange, { maxLength: 5 }),
        fc.nat(5),
        (mode, log, logLength) => {
          const isAfter = log.some((c, index) => index >= logLength && c.kind !== 'editorial' && !c.withdrawn)
          expect(findDrift(slot(mode, logLength), log) !== null).toBe(mode !== 'inherit' && isAfter)
        },
      ),
    )
  })

  it('has no drift in an untouched slot', () => {
    expect(findDrift(undefined, [change('functional')])).toBeNull()
    expect(findDrift(slot('inherit'), [change('functional')])).toBeNull()
  })

  it('bothers nobody with better wording', () => {
    expect(findDrift(slot('replace'), [change('editorial')])).toBeNull()
  })

  it('asks to look at an added slot too, though the new shared text shows at once', () => {
    expect(findDrift(slot('addAfter'), [change('functional')])?.changes).toHaveLength(1)
  })

  it('gives a scheduled legal change its date as deadline, the earliest of several', () => {
    const log = [change('legal', { inForceFrom: '2027-08-01' }), change('legal', { inForceFrom: '2027-01-01' })]
    expect(findDrift(slot('hide'), log)?.deadline).toBe('2027-01-01')
  })

  it('forgets a scheduled change that was called off, but keeps its place in the log', () => {
    const log = [change('legal', { inForceFrom: '2027-01-01', withdrawn: true }), change('functional')]
    expect(findDrift(slot('replace', 1), log)?.changes).toEqual([log[1]])
    expect(findDrift(slot('replace', 2), log)).toBeNull()
  })

  it('ends when the kommune has decided anew', () => {
    const log = [change('functional'), change('legal')]
    expect(findDrift(slot('replace', log.length), log)).toBeNull()
  })
})

describe('findDrift, with what is live now', () => {
  const digestOf = (value: unknown) => `of ${canonicalJson(value)}`
  const text = (words: string) => ({
    nn: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: words }] }],
  })
  const row = (words: string, kind: SlotChange['kind'] = 'functional', more: Partial<SlotChange> = {}) =>
    change(kind, { digest: digestOf(text(words)), ...more })
  const decided = (words: string, logLength = 0) => ({
    mode: 'replace' as const,
    base: { content: text(words), digest: 'as an older contract had it', logLength },
  })
  const live = (words: string) => ({ content: text(words), digestOf })

  it('a row whose text was never published does not count, the first of a log as little as a later one', () => {
    expect(findDrift(decided('a'), [row('b')], live('a'))).toBeNull()
    expect(findDrift(decided('a'), [row('betre a', 'editorial'), row('b')], live('betre a'))).toBeNull()
    expect(findDrift(decided('a'), [row('b'), row('c')], live('b'))?.changes).toEqual([row('b')])
  })

  it('text no row tells of is still something to look at', () => {
    expect(findDrift(decided('a'), [], live('b'))).toEqual({ changes: [] })
    expect(findDrift(decided('a', 1), [row('a')], live('b'))).toEqual({ changes: [] })
    expect(findDrift(decided('a'), [row('betre a', 'editorial')], live('b'))).toEqual({ changes: [] })
  })

  it('text that is again what the kommune saw is nothing to look at', () => {
    expect(findDrift(decided('a'), [row('b'), row('a')], live('a'))).toBeNull()
    expect(findDrift(decided('a'), [row('b'), row('a'), row('c')], live('c'))?.changes).toHaveLength(3)
  })

  it('a planned change counts before its day though it is not live, and not again on its day once it was seen', () => {
    const planned = row('lov', 'legal', { inForceFrom: '2027-01-01' })
    expect(findDrift(decided('a'), [planned], live('a'))).toEqual({ changes: [planned], deadline: '2027-01-01' })
    expect(findDrift(decided('a', 1), [planned], live('a'))).toBeNull()
    expect(findDrift(decided('a', 1), [planned], live('lov'))).toBeNull()
    const after = row('a', 'functional', { at: '2027-02-01T08:00:00.000Z' })
    expect(findDrift(decided('a'), [planned, after], live('a'))).toBeNull()
  })

  it('better wording and an empty slot make none', () => {
    expect(findDrift(decided('a'), [row('betre a', 'editorial')], live('betre a'))).toBeNull()
    expect(
      findDrift({ mode: 'hide', base: { digest: digestOf(null), logLength: 0 } }, [], { content: undefined, digestOf }),
    ).toBeNull()
  })

  it('whatever writes fail, substance that is live and was not seen is asked about, and nothing else is', () => {
    // A publish is tried with a kind; its row comes first, and a failed one leaves the row and no text.
    const tries = fc.array(
      fc.record({
        words: fc.constantFrom('a', 'b', 'c', 'd'),
        kind: fc.constantFrom('editorial' as const, 'functional' as const),
        fails: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(tries, (all) => {
        const log: SlotChange[] = []
        let now = 'a'
        let hasSubstance = false
        for (const { words, kind, fails } of all) {
          if (words === now) continue
          // What failed is withdrawn by the next that succeeds, as the CMS does.
          const orphans = log.findLastIndex((c) => c.digest === digestOf(text(now))) + 1
          if (!fails) for (let i = orphans; i < log.length; i += 1) log[i] = { ...log[i]!, withdrawn: true }
          log.push(row(words, kind))
          if (fails) continue
          now = words
          hasSubstance ||= kind === 'functional'
        }
        const drift = findDrift(decided('a'), log, live(now))
        if (now === 'a') expect(drift).toBeNull()
        else if (log.some((c) => c.digest === digestOf(text(now)) && c.withdrawn !== true))
          expect(drift !== null).toBe(hasSubstance)
      }),
    )
  })
})
