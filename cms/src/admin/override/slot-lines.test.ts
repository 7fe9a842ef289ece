import { describe, expect, it } from 'vitest'
import { slotLines } from './slot-lines.ts'

describe('a slot in lines', () => {
  it('says a price in words, with facts by name', () => {
    const rows = [
      { id: 'a', what: { nn: 'Heil plass' }, amount: { ore: 323_000 }, unit: { nn: 'i månaden' } },
      { id: 'b', what: { nn: 'Mat' }, amount: { fact: 'matpengar' } },
      { id: 'c', what: { nn: 'Søskenplass' }, amount: 'free' },
    ]
    expect(slotLines('price', rows, 'nn').map((l) => l.replaceAll('\u00a0', ' '))).toEqual([
      'Heil plass · 3 230 kroner · i månaden',
      'Mat · {matpengar}',
      'Søskenplass · Gratis',
    ])
  })

  it('names the parts of a group', () => {
    expect(slotLines('processingTime', { usual: { amount: 3, unit: 'weeks' } }, 'nn')).toEqual(['Vanleg tid: 3 veker'])
  })

  it('reads a text in the wanted language, or the next best', () => {
    const text = {
      nb: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Til ' },
            { type: 'fact', fact: 'frist' },
          ],
        },
        { type: 'list', ordered: false, items: [[{ type: 'text', text: 'ett' }]] },
      ],
    }
    expect(slotLines('whoCanGet', text, 'nn')).toEqual(['Til {frist}', '• ett'])
  })

  it('is no lines when nothing is written', () => {
    expect([slotLines('price', undefined, 'nn'), slotLines('summary', {}, 'nn'), slotLines('price', [], 'nn')]).toEqual(
      [[], [], []],
    )
  })
})
