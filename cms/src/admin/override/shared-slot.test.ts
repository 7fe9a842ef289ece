import { expect, it } from 'vitest'
import { slotRuleOf, sharedLines } from './shared-slot.ts'
import { logOf } from '../../drift/read-decided.ts'

const row = {
  id: 'x',
  service: 's',
  slot: 'price',
  digest: 'd',
  kind: 'legal',
  at: '2026-11-21T08:00:00.000Z',
  position: 0,
  pending: true,
}

it('reads the log of one slot out of all changes of a service', () => {
  expect(
    logOf(
      [
        { ...row, inForceFrom: '2027-01-01T12:00:00.000Z', withdrawn: false },
        { ...row, slot: 'contact', inForceFrom: null },
        { ...row, kind: 'functional', inForceFrom: null, withdrawn: true },
      ],
      'price',
    ),
  ).toEqual([
    { digest: 'd', kind: 'legal', at: row.at, inForceFrom: '2027-01-01' },
    { digest: 'd', kind: 'functional', at: row.at, withdrawn: true },
  ])
})

it('takes the rule of the service, or the default of the slot', () => {
  expect(slotRuleOf({ slotRules: { price: { rule: 'locked', requiresLocal: true } } }, 'price')).toEqual({
    rule: 'locked',
    requiresLocal: true,
  })
  expect(slotRuleOf({ slotRules: null }, 'complaint')).toEqual({ rule: 'addOnly', requiresLocal: false })
})

it('reads rich text as it is stored', () => {
  const stored = {
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Hei', format: 0 }] }] },
  }
  expect(sharedLines({ summary: { nn: stored } }, 'summary', 'nn')).toEqual(['Hei'])
})
