import { describe, expect, it } from 'vitest'
import { sayProblem } from '../words/say-problem.ts'
import { parseContract, service, slotSchema } from './index.ts'

describe('what the contract has against a value', () => {
  it.each([
    [[{ id: 'a', what: { nn: 'Plass' } }], '0.amount'],
    [[{ id: 'A B', what: { nn: 'Plass' }, amount: 'free' }], '0.id', 'Rad-id-en'],
    [[{ id: 'a', what: {}, amount: 'free' }], '0.what', 'minst eitt språk'],
    [[{ id: 'a', what: { nn: 'x' }, amount: 'free', farge: 'blå' }], '0', 'Ukjent felt: farge'],
    ['gratis', '', 'ei liste'],
  ])('%j is refused at %s', (value, path, sentence = '') => {
    const [problem] = parseContract(slotSchema('price'), value).problems ?? []
    expect(problem?.path).toBe(path)
    expect(problem && sayProblem(problem, 'nn')).toContain(sentence)
  })

  it('is never said in English to others', () => {
    const { problems = [] } = parseContract(service, {
      kind: 'service',
      slots: 3,
      themes: 'x',
      isStatutory: 'ja',
      serviceKind: 'gift',
      responsible: null,
      audience: [],
    })
    expect(problems.length).toBeGreaterThan(5)
    for (const problem of problems) expect(sayProblem(problem, 'nn')).not.toMatch(/invalid|expected|required/i)
  })

  it('is nothing when the value is as the contract keeps it', () => {
    const parsed = parseContract(slotSchema('urgent'), [{ id: 'a', label: { nn: ' Lege ' }, phone: '56 37 50 00' }])
    expect(parsed.value).toEqual([{ id: 'a', label: { nn: 'Lege' }, phone: '56375000' }])
  })
})
