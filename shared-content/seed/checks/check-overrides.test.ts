import { describe, expect, it } from 'vitest'
import type { Override } from '../../src/contract/index.ts'
import { seedRecords } from '../index.ts'
import { text } from '../write.ts'
import { checkOverrides } from './check-overrides.ts'
import { newlyFound, plant } from './plant.ts'

const onKindergarten = (slots: Override['slots'], more: Partial<Override> = {}) =>
  newlyFound(
    checkOverrides,
    plant(
      'override',
      (o) => o.kommune === 'lindas' && o.service === 'barnehageplass',
      (o) => ({ ...o, slots, ...more }),
    ),
  )

describe('checkOverrides', () => {
  it('names an override of a locked slot', () => {
    expect(onKindergarten({ whoCanGet: { mode: 'replace', content: text({ nn: 'Alle.' }) } })).toContain(
      'lindas/barnehageplass: whoCanGet is locked and cannot be replace',
    )
  })

  it('names law that is replaced where only additions are allowed', () => {
    expect(onKindergarten({ legalBasis: { mode: 'replace', content: [] } })).toContain(
      'lindas/barnehageplass: legalBasis is addOnly and cannot be replace',
    )
  })

  it('names a hidden slot that had nothing in it, and an own text that was never written', () => {
    expect(onKindergarten({ urgent: { mode: 'hide' }, summary: { mode: 'replace' } })).toEqual([
      'lindas/barnehageplass: summary is replace without content',
      'lindas/barnehageplass: urgent has no shared text to hide',
    ])
  })

  it('names a statutory service that is made nobody’s', () => {
    expect(onKindergarten({}, { responsible: { who: 'nobody', body: { name: { nn: 'Nokon' } } } })).toEqual([
      "lindas/barnehageplass is statutory and cannot be nobody's",
    ])
  })

  it('names a kommune that shows too little', () => {
    expect(
      newlyFound(
        checkOverrides,
        seedRecords.filter((r) => (r.kind !== 'override' && r.kind !== 'service') || r.kommune !== 'vaksdal'),
      ),
    ).toEqual([
      'vaksdal has 0 overrides, fewer than 6',
      'vaksdal has no slot with mode inherit',
      'vaksdal has no slot with mode replace',
      'vaksdal has no slot with mode addAfter',
      'vaksdal has no slot with mode hide',
      'vaksdal adds nothing to a slot that only takes additions',
      'vaksdal has no service that nobody offers',
      'vaksdal has no service that another body answers for',
      'vaksdal has fewer than two services of its own',
    ])
  })
})
