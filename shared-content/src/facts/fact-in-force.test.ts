import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localFact, type FactDefinition, type FactValue, type LocalFact } from '../contract/index.ts'
import { factInForce } from './fact-in-force.ts'

const kroner = (amount: number): FactValue => ({ type: 'money', value: { ore: amount * 100 } })
const lasting = (amount: number, unit: 'hours' | 'days' | 'weeks' | 'workingDays' | 'months'): FactValue => ({
  type: 'duration',
  value: { amount, unit },
})
const fact = (scope: LocalFact['scope'], value: FactValue, validFrom?: string): LocalFact =>
  localFact.parse({
    kind: 'localFact',
    fact: 'pris',
    scope,
    ...(scope === 'kommune' && { kommune: 'osteroy' }),
    value,
    ...(validFrom && { validFrom }),
  })
const said = (binds: FactDefinition['binds'], values: LocalFact[], day = '2026-11-21') => {
  const { holds, broken } = factInForce({ ...(binds && { binds }), type: values[0]!.value.type }, values, day)
  return [holds?.scope, broken.map((b) => b.fact.scope)]
}

describe('a value that goes against a wider scope does not hold', () => {
  it.each([
    ['ceiling', kroner(1200), kroner(1300), false],
    ['ceiling', kroner(1200), kroner(1200), true],
    ['ceiling', kroner(1200), kroner(700), true],
    ['floor', { type: 'percent', value: 30 }, { type: 'percent', value: 20 }, false],
    ['floor', { type: 'percent', value: 30 }, { type: 'percent', value: 50 }, true],
    ['floor', lasting(20, 'hours'), lasting(12, 'hours'), false],
    ['fixed', lasting(3, 'weeks'), lasting(21, 'days'), true],
    ['fixed', lasting(3, 'weeks'), lasting(4, 'weeks'), false],
    ['ceiling', lasting(3, 'weeks'), lasting(20, 'days'), true],
    ['ceiling', lasting(3, 'weeks'), lasting(22, 'days'), false],
    ['ceiling', lasting(3, 'weeks'), lasting(5, 'workingDays'), false],
    ['fixed', { type: 'text', value: { nn: 'Ja' } }, { type: 'text', value: { nn: 'Ja' } }, true],
    ['fixed', { type: 'text', value: { nn: 'Ja' } }, { type: 'text', value: { nn: 'Nei' } }, false],
    ['default', kroner(1200), kroner(1300), true],
    [undefined, kroner(1200), kroner(1300), true],
  ] as const)('%s: %o, and here %o', (binds, national, own, holds) => {
    const values = [fact('kommune', own as FactValue), fact('national', national as FactValue)]
    expect(said(binds, values)).toEqual(holds ? ['kommune', []] : ['national', ['kommune']])
  })
})

it('what binds is the value of its day, on both sides', () => {
  const values = [
    fact('national', kroner(1500)),
    fact('national', kroner(1200), '2027-08-01'),
    fact('kommune', kroner(1400)),
    fact('kommune', kroner(1100), '2028-01-01'),
  ]
  expect([
    said('ceiling', values),
    said('ceiling', values, '2027-08-01'),
    said('ceiling', values, '2028-01-01'),
  ]).toEqual([
    ['kommune', []],
    ['national', ['kommune']],
    ['kommune', []],
  ])
})

it('a region binds its kommuner within what binds the region', () => {
  const values = [fact('national', kroner(1200)), fact('region', kroner(1000)), fact('kommune', kroner(1100))]
  expect(said('ceiling', values)).toEqual(['region', ['kommune']])
  const beyond = [fact('national', kroner(1200)), fact('region', kroner(1300)), fact('kommune', kroner(1100))]
  expect(said('ceiling', beyond)).toEqual(['kommune', ['region']])
})

it('nobody pays more than the ceiling, whatever is written', () => {
  const amounts = fc.array(fc.tuple(fc.constantFrom('region' as const, 'kommune' as const), fc.nat(3000)))
  fc.assert(
    fc.property(fc.nat(3000), amounts, (national, others) => {
      const values = [fact('national', kroner(national)), ...others.map(([scope, n]) => fact(scope, kroner(n)))]
      const { holds } = factInForce({ binds: 'ceiling', type: 'money' }, values, '2026-11-21')
      expect(holds?.value.type === 'money' && holds.value.value.ore).toBeLessThanOrEqual(national * 100)
    }),
  )
})
