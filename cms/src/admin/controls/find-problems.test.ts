import { slotKinds } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { findProblems, problemAt } from './find-problems.ts'

const link = { id: 'a', label: { nn: 'Søk' }, url: 'https://a.no', login: 'none', level: 3 }

describe('problems with a slot', () => {
  it('are none when the contract accepts it', () => {
    expect(findProblems(slotKinds.links, [link], 'nn')).toEqual([])
  })

  it('say what must be filled in, at its place', () => {
    expect(findProblems(slotKinds.links, [{ id: 'a' }], 'nn').map((p) => p.at)).toEqual([
      '0.label',
      '0.url',
      '0.login',
      '0.level',
    ])
    expect(problemAt(findProblems(slotKinds.links, [{ id: 'a' }], 'nn'), '0.url')).toBe('Må fyllast ut.')
  })

  it('keep the words of the contract', () => {
    const problems = findProblems(slotKinds.links, [{ ...link, url: 'javascript:alert(1)' }], 'nn')
    expect(problems).toEqual([{ at: '0.url', message: 'Nettadressa må byrje med https:// og ha eit gyldig namn.' }])
  })

  it('speak of the shape that comes nearest', () => {
    const row = { id: 'a', what: { nn: 'Plass' } }
    expect(findProblems(slotKinds.prices, [{ ...row, amount: { ore: 1.5 } }], 'nb')).toEqual([
      { at: '0.amount.ore', message: 'Skriv et helt tall.' },
    ])
    expect(problemAt(findProblems(slotKinds.prices, [{ ...row, amount: { fact: '' } }], 'en'), '0.amount')).toBe(
      'Must be filled in.',
    )
  })

  it('follow the reader’s language when the contract is silent', () => {
    const tooMany = [{ ...link, minutes: 900 }]
    expect(
      (['nn', 'nb', 'en'] as const).map((l) => problemAt(findProblems(slotKinds.links, tooMany, l), '0.minutes')),
    ).toEqual(['Kan vere høgst 600.', 'Kan være høyst 600.', 'Can be at most 600.'])
  })
})
