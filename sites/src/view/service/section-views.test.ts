import { record } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { aService, para, portalOf, viewOf } from '../../testing/portal-of.ts'

/** What a kommune adds to a service, in every kind of slot that a page shows as one list. */
const shared = {
  howToApply: [{ id: 'a', text: { nn: 'Fyll ut.' } }],
  price: [{ id: 'a', what: { nn: 'Heil plass' }, amount: { ore: 100_000 } }],
  complaint: { hasRight: true, period: { amount: 3, unit: 'weeks' } },
  whatYouGet: { nn: para('Felles.') },
}
const added = {
  howToApply: [{ id: 'b', text: { nn: 'Send inn.' } }],
  price: [{ id: 'b', what: { nn: 'Mat' }, amount: { ore: 30_000 } }],
  complaint: { hasRight: true, sendTo: { nn: 'skulekontoret' } },
  whatYouGet: { nn: para('Hos oss.') },
}

describe('what a kommune adds', () => {
  const override = record.parse({
    kind: 'override',
    kommune: 'osteroy',
    service: 'sfo',
    slots: Object.fromEntries(Object.entries(added).map(([slot, content]) => [slot, { mode: 'addAfter', content }])),
  })
  const view = viewOf(portalOf(aService('sfo', { slots: shared }), override), 'service', 'sfo')
  const partsOf = (slot: string) => view.sections.find((s) => s.slot === slot)?.parts

  it('is one with what the region says, and not a second block', () => {
    expect(view.sections.map(({ slot, parts }) => [slot, parts.length])).toEqual([
      ['whatYouGet', 1],
      ['howToApply', 1],
      ['price', 1],
      ['complaint', 1],
    ])
    expect(partsOf('howToApply')?.[0]?.content).toMatchObject([{ id: 'a' }, { id: 'b' }])
    expect(partsOf('complaint')?.[0]?.content).toMatchObject({
      kind: 'decision',
      period: { text: '3 veker' },
      sendTo: { text: 'skulekontoret' },
    })
  })
})

describe('a price that has ended before the next begins', () => {
  const price = [
    { id: 'a', what: { nn: 'Heil plass' }, amount: { ore: 100_000 }, validTo: '2026-10-31' },
    { id: 'b', what: { nn: 'Heil plass' }, amount: { ore: 120_000 }, validFrom: '2027-01-01' },
    { id: 'c', what: { nn: 'Heil plass' }, amount: { ore: 130_000 }, validFrom: '2028-01-01' },
  ]
  const view = viewOf(portalOf(aService('sfo', { slots: { price } })), 'service', 'sfo')

  it('is not silence: the page says the next price, and from when', () => {
    expect(view.sections[0]?.parts[0]?.content).toMatchObject([
      { id: 'b', amount: { text: '1 200 kroner' }, notes: [{ text: 'Ny pris frå 1. januar 2027.' }] },
    ])
    expect(view.changesAt).toBe('2026-12-31T23:00:00.000Z')
  })

  it('is told of, with its days', () => {
    expect(view.findings.map(({ rule, where, advice }) => [rule, where, advice.en.slice(0, 66)])).toEqual([
      ['price-gap', 'b', '“Heil plass” has no price from 1 November 2026 to 31 December 2026'],
      ['price-overlap', 'c', expect.stringContaining('from 1 January 2028')],
    ])
  })
})
