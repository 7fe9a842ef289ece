import { describe, expect, it } from 'vitest'
import type { ChangeRow } from './read-rows.ts'
import { sayField, sayState, sayStep, sayWho } from './say-change.ts'

const speaking = {
  lang: 'nn',
  now: '2026-11-30T12:00:00.000Z',
  nameOf: (field: string) => ({ price: 'Pris', title: 'Tittel' })[field] ?? field,
} as const
const row: ChangeRow = {
  id: 'a',
  kind: 'service',
  document: 'd',
  kommune: undefined,
  field: 'slots.price',
  lang: undefined,
  hasContent: true,
  state: 'draft',
  from: undefined,
  comment: undefined,
  bundle: undefined,
  by: 'Kari',
  byUser: 'u',
  approvedBy: undefined,
  at: '2026-11-30T11:03:00.000Z',
}

describe('a change', () => {
  it('is named as its form names the field, with its language when it is of one', () => {
    expect(sayField(row, speaking)).toBe('Pris')
    expect(sayField({ field: 'title', lang: 'nb' }, speaking)).toBe('Tittel (bokmål)')
    expect(sayField({ field: 'slotRules.price', lang: undefined }, speaking)).toBe('Pris i feltreglane')
    expect(sayField({ field: 'whole', lang: undefined }, speaking)).toBe('Heile dokumentet')
  })

  it('says where it stands, and from when', () => {
    expect(sayState({ ...row, state: 'waiting' }, speaking)).toBe('Til godkjenning')
    expect(sayState({ ...row, state: 'approved', from: '2027-01-01' }, speaking)).toBe('Planlagd 1. januar 2027')
    expect(sayState({ ...row, from: '2027-01-01' }, speaking)).toBe('Utkast, skal gjelde frå 1. januar 2027')
    expect(sayState({ ...row, field: 'whole', hasContent: false }, speaking)).toBe('Utkast, skal takast ned')
  })

  it('says who wrote it, and who approved it when that was another', () => {
    expect(sayWho(row, speaking)).toBe('Kari, i dag kl. 12.03')
    expect(sayWho({ ...row, approvedBy: 'Kari' }, speaking)).toBe('Kari, i dag kl. 12.03')
    expect(sayWho({ ...row, approvedBy: 'Ola' }, speaking)).toBe('Kari, i dag kl. 12.03, godkjend av Ola')
    expect(sayWho({ ...row, by: undefined }, speaking)).toBe('i dag kl. 12.03')
  })

  it('is approved for its day when that is to come, and published when it is not', () => {
    expect(sayStep('approve', { ...row, from: '2027-01-01' }, speaking).does).toBe('Godkjenn til 1. januar 2027')
    expect(sayStep('approve', { ...row, from: '2026-01-01' }, speaking).does).toBe('Godkjenn og publiser')
    expect(sayStep('drop', { ...row, from: '2027-01-01' }, speaking).does).toBe('Forkast')
  })
})
