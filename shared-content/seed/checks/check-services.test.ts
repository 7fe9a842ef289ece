import { describe, expect, it } from 'vitest'
import { seedRecords } from '../index.ts'
import { bareService, newlyFound, plant, plantMore } from './plant.ts'
import { checkServices, isTranslated } from './check-services.ts'

const sfo = (r: { key: string }) => r.key === 'sfo'

describe('checkServices', () => {
  it('names a service that says too little', () => {
    expect(newlyFound(checkServices, plantMore(bareService('tom', 'Kort og godt.')))).toEqual([
      'tom has 1 slots, fewer than 7',
      'tom lacks summary',
      'tom lacks whoCanGet',
      'tom lacks contact',
      'tom lacks legalBasis',
      'tom says neither how to apply nor where to do it online',
      'tom has 3 words in nynorsk, fewer than 120',
      'tom lacks a title in nb',
      'tom lacks a title in en',
    ])
  })

  it('names a login without another way in', () => {
    expect(
      newlyFound(
        checkServices,
        plant('service', sfo, (s) => ({ ...s, slots: { ...s.slots, otherWays: undefined } })),
      ),
    ).toEqual(['sfo asks people to log in and gives no other way'])
  })

  it('names a summary that is too long', () => {
    const long = { nn: [{ type: 'paragraph', children: [{ type: 'text', text: 'ord '.repeat(41).trim() }] }] }
    expect(
      newlyFound(
        checkServices,
        plant('service', sfo, (s) => ({ ...s, slots: { ...s.slots, summary: long } })),
      ),
    ).toContain('sfo has a summary of 41 words, more than 40')
  })

  it('asks a local service for a title in the languages of its kommune only', () => {
    expect(
      newlyFound(
        checkServices,
        plant(
          'service',
          (s) => s.key === 'vaksdal-symjehall',
          (s) => ({ ...s, title: { nn: 'Bad' } }),
        ),
      ),
    ).toEqual(['vaksdal-symjehall lacks a title in nb'])
  })

  it('names a region that is too narrow', () => {
    expect(
      newlyFound(
        checkServices,
        seedRecords.filter((r) => r.kind !== 'service' || r.key === 'sfo'),
      ),
    ).toEqual([
      '1 shared services, fewer than 30',
      expect.stringMatching(/^\d top themes, fewer than 9$/),
      '1 services stand in all three languages, fewer than 10',
    ])
  })

  it('counts a service as translated only when every word is', () => {
    const services = (records: typeof seedRecords) => records.filter((r) => r.kind === 'service').filter(sfo)
    expect(services(seedRecords).map(isTranslated)).toEqual([true])
    expect(
      services(plant('service', sfo, (s) => ({ ...s, result: { nn: 'Plass', nb: 'Plass' } }))).map(isTranslated),
    ).toEqual([false])
  })
})
