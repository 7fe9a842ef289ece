import type { ContactRole, ContentRecord, FactDefinition, LocalFact } from '@innbyggarportal/shared-content/contract'
import { serviceKeyOf, subjectOf } from './subject.ts'

const role = (key: string, nn: string, nb: string): ContactRole => ({ kind: 'contactRole', key, label: { nn, nb } })

/** Whoever answers for something; the first is the service centre, which every service names. */
export const CONTACT_ROLES: readonly ContactRole[] = [
  role('servicekontor', 'Servicekontoret', 'Servicekontoret'),
  role('barnehagekontor', 'Barnehagekontoret', 'Barnehagekontoret'),
  role('skulekontor', 'Skulekontoret', 'Skolekontoret'),
  role('tildelingskontor', 'Tildelingskontoret', 'Tildelingskontoret'),
  role('teknisk', 'Veg, vatn og avløp', 'Vei, vann og avløp'),
  role('kultur', 'Kulturkontoret', 'Kulturkontoret'),
]

/** The time limit for complaints, the same in the whole region; most services refer to it. */
export const SHARED_DEADLINE = 'klagefrist'
/** How many services refer to each of the shared facts. */
export const SERVICES_PER_FACT = 50

/** The shared fact a service refers to. */
export function sharedFactOf(serviceIndex: number): string {
  return `felles-ordning-${Math.floor(serviceIndex / SERVICES_PER_FACT) + 1}`
}

/** The facts each kommune fills in for a service: three services in ten have them. */
export function localFactsOf(serviceIndex: number): { price: string; form: string } | null {
  if (serviceIndex % 10 >= 3) return null
  const key = serviceKeyOf(subjectOf(serviceIndex))
  return { price: `pris-${key}`, form: `skjema-${key}` }
}

/** Every definition, and the values that hold in the whole region. */
export function* factRecords(services: number): Generator<ContentRecord> {
  yield definition(SHARED_DEADLINE, 'duration', 'Klagefrist')
  yield {
    kind: 'localFact',
    fact: SHARED_DEADLINE,
    scope: 'region',
    value: { type: 'duration', value: { amount: 3, unit: 'weeks' } },
  }
  for (let i = 0; i < services; i += SERVICES_PER_FACT) {
    const fact = sharedFactOf(i)
    yield definition(fact, 'text', `Felles ordning ${i / SERVICES_PER_FACT + 1}`)
    yield {
      kind: 'localFact',
      fact,
      scope: 'region',
      value: { type: 'text', value: { nn: `ordning ${i} i regionen`, nb: `ordning ${i} i regionen` } },
    } satisfies LocalFact
  }
  for (let i = 0; i < services; i++) {
    const local = localFactsOf(i)
    if (local === null) continue
    const { about } = subjectOf(i)
    yield definition(local.price, 'money', `Pris på ${about.nn}`)
    yield definition(local.form, 'url', `Skjema for ${about.nn}`)
  }
}

function definition(key: string, type: FactDefinition['type'], label: string): FactDefinition {
  return {
    kind: 'factDefinition',
    key,
    type,
    label: { nn: label, nb: label },
    fallback: { nn: 'sjå prislista', nb: 'se prislisten' },
  }
}
