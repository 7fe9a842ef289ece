import type { FactValue, LocalFact } from '../../src/contract/index.ts'

type DemoKommune = 'lindas' | 'osteroy' | 'austrheim' | 'vaksdal'

/** One value of a fact for each kommune named. A kommune left out has no value, and its pages show the fallback. */
export function perKommune<T>(
  fact: string,
  asValue: (here: T) => FactValue,
  here: Partial<Record<DemoKommune, T>>,
): LocalFact[] {
  return Object.entries(here).map(([kommune, value]) => ({
    kind: 'localFact',
    fact,
    scope: 'kommune',
    kommune,
    value: asValue(value),
  }))
}

/** The made-up form of a service in each kommune, on a domain nobody can own. */
export function demoForms(fact: string, service: string): LocalFact[] {
  const address = (kommune: string): FactValue => ({
    type: 'url',
    value: `https://skjema.demo.example/${kommune}/${service}`,
  })
  return perKommune(fact, address, { lindas: 'lindas', osteroy: 'osteroy', austrheim: 'austrheim', vaksdal: 'vaksdal' })
}

/** Whole kroner as the øre the contract counts in. */
export const kroner = (amount: number): FactValue => ({ type: 'money', value: { ore: amount * 100 } })
export const weeks = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'weeks' } })
export const months = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'months' } })
export const years = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'years' } })
