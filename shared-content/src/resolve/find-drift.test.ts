import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OverrideMode, SlotChange } from '../contract/index.ts'
import { findDrift } from './find-drift.ts'

const change = (kind: SlotChange['kind'], more: Partial<SlotChange> = {}): SlotChange => ({ digest: 'd', kind, at: '2026-10-01T08:00:00.000Z', ...more })
const slot = (mode: OverrideMode, logLength = 0) => ({ mode, base: { digest: 'b', logLength } })

const anyChange = fc.record({
  kind: fc.constantFrom('editorial' as const, 'functional' as const, 'legal' as const), withdrawn: fc.constantFrom(true as const, undefined),
}).map(({ kind, withdrawn }) => change(kind, withdrawn ? { withdrawn } : {}))

describe('findDrift', () => {
  it('drifts exactly when the slot is touched and a functional or legal change came after base', () => {
    fc.assert(fc.property(
      fc.constantFrom<OverrideMode>('inherit', 'replace', 'addAfter', 'hide'), fc.array(anyChange, { maxLength: 5 }), fc.nat(5),
      (mode, log, logLength) => {
        const isAfter = log.some((c, index) => index >= logLength && c.kind !== 'editorial' && !c.withdrawn)
        expect(findDrift(slot(mode, logLength), log) !== null).toBe(mode !== 'inherit' && isAfter)
      },
    ))
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
