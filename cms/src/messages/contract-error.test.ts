import { service, slotSchema } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { parseOrSay } from './contract-error.ts'

describe('what the contract refuses, in sentences', () => {
  it.each([
    [[{ id: 'a', what: { nn: 'Plass' } }], '0.amount'],
    [[{ id: 'A B', what: { nn: 'Plass' }, amount: 'free' }], '0.id', 'Rad-id-en'],
    [[{ id: 'a', what: {}, amount: 'free' }], '0.what', 'minst eitt språk'],
    [[{ id: 'a', what: { nn: 'x' }, amount: 'free', farge: 'blå' }], '0', 'Ukjent felt: farge'],
    ['gratis', '', 'ei liste'],
  ])('%j is refused at %s', (value, path, sentence = '') => {
    const { problems } = parseOrSay(slotSchema('price'), value)
    expect(problems?.[0]?.path).toBe(path)
    expect(problems?.[0]?.message).toContain(sentence)
  })

  it('never answers in English', () => {
    const { problems } = parseOrSay(service, {
      kind: 'service',
      slots: 3,
      themes: 'x',
      isStatutory: 'ja',
      serviceKind: 'gift',
      responsible: null,
      audience: [],
      changeLog: [],
    })
    expect(problems?.length).toBeGreaterThan(5)
    for (const { message } of problems ?? []) expect(message).not.toMatch(/invalid|expected|required/i)
  })

  it('gives the value as the contract keeps it', () => {
    const parsed = parseOrSay(slotSchema('urgent'), [{ id: 'a', label: { nn: ' Lege ' }, phone: '56 37 50 00' }])
    expect(parsed.value).toEqual([{ id: 'a', label: { nn: 'Lege' }, phone: '56375000' }])
  })
})
