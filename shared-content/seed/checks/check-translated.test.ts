import { expect, it } from 'vitest'
import { checkTranslated } from './check-translated.ts'
import { newlyFound, plant } from './plant.ts'

it('names a much used service that lacks one word in one language', () => {
  const found = newlyFound(
    checkTranslated,
    plant(
      'service',
      (s) => s.key === 'kulturskule',
      (s) => ({ ...s, result: { nn: 'Plass', nb: 'Plass' } }),
    ),
  )
  expect(found).toEqual(['kulturskule does not stand in all three languages'])
})

it('names a fact that would stand in nynorsk in the middle of an English sentence', () => {
  const found = newlyFound(
    checkTranslated,
    plant(
      'localFact',
      (f) => f.fact === 'betalingsterminar' && f.kommune === 'lindas',
      (f) => ({ ...f, value: { type: 'text', value: { nn: 'kvar måndag' } } }),
    ),
  )
  expect(found).toEqual([
    'localFact/lindas/betalingsterminar/always: «kvar måndag» does not stand in all three languages',
  ])
})

it('names a fact whose words for want of a value are in nynorsk only', () => {
  const found = newlyFound(
    checkTranslated,
    plant(
      'factDefinition',
      (f) => f.key === 'kulturskule-pris',
      (f) => ({ ...f, fallback: { nn: 'sjå prislista' } }),
    ),
  )
  expect(found).toEqual(['factDefinition/kulturskule-pris: «sjå prislista» does not stand in all three languages'])
})

it('names what a kommune has written of its own without a language that it offers', () => {
  const found = newlyFound(
    checkTranslated,
    plant(
      'override',
      (o) => o.kommune === 'lindas' && o.service === 'kulturskule',
      (o) => ({ ...o, responsible: { who: 'body', body: { name: { nn: 'Skulen', en: 'The school' } } } }),
    ),
  )
  expect(found).toEqual(['override/lindas/kulturskule lacks words in nb'])
})

it('names a service whose emergency row cannot be read by somebody who reads no Norwegian', () => {
  const found = newlyFound(
    checkTranslated,
    plant(
      'service',
      (s) => s.key === 'bekymring-for-barn',
      (s) => ({ ...s, slots: { ...s.slots, urgent: [{ id: 'a', phone: '112', label: { nn: 'No', nb: 'Nå' } }] } }),
    ),
  )
  expect(found).toEqual(['bekymring-for-barn lacks words that matter in en'])
})
