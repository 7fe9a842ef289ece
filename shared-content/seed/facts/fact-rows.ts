import type { FactDefinition, FactType, FactValue, LocalFact, Words } from '../../src/contract/index.ts'
import { say } from '../write.ts'
import { demoForms, kroner, perKommune } from './per-kommune.ts'

/** A fact with its values beside it. */
export interface Fact {
  definition: FactDefinition
  values: LocalFact[]
}

const ASK_US = say('ta kontakt med kommunen', 'ta kontakt med kommunen', 'contact the municipality')
const SEE_PRICES = say('sjå prislista', 'se prislisten', 'see the price list')
export const SOME_TIME = say('kort tid', 'kort tid', 'a short time')

export const text = (value: Words): FactValue => ({ type: 'text', value })
export const number = (value: number): FactValue => ({ type: 'number', value })
export const days = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'days' } })
export const workingDays = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'workingDays' } })

const define = (key: string, type: FactType, label: Words, fallback: Words): FactDefinition => ({
  kind: 'factDefinition',
  key,
  type,
  label,
  fallback,
})

/** The made-up page of something in each kommune. */
export const page = (key: string, path: string, label: Words): Fact => ({
  definition: define(key, 'url', label, ASK_US),
  values: demoForms(key, path),
})

/** A fact with one value per kommune, in the order of the demo. */
export function local<T>(
  key: string,
  label: Words,
  fallback: Words,
  asValue: (here: T) => FactValue,
  [lindas, osteroy, austrheim, vaksdal]: readonly [lindas: T, osteroy: T, austrheim: T, vaksdal: T],
): Fact {
  const values = perKommune(key, asValue, { lindas, osteroy, austrheim, vaksdal })
  return { definition: define(key, asValue(lindas).type, label, fallback), values }
}

/** A price of each kommune, in kroner. */
export const price = (key: string, label: Words, amounts: readonly [number, number, number, number]): Fact =>
  local(key, label, SEE_PRICES, kroner, amounts)

/** One value for all of Norway or the whole region, with those that take over later. */
export function shared(
  key: string,
  scope: 'national' | 'region',
  label: Words,
  fallback: Words,
  value: FactValue,
  ...later: [validFrom: string, value: FactValue][]
): Fact {
  return {
    definition: define(key, value.type, label, fallback),
    values: [
      { kind: 'localFact', fact: key, scope, value },
      ...later.map(([validFrom, next]): LocalFact => ({ kind: 'localFact', fact: key, scope, value: next, validFrom })),
    ],
  }
}
