import { describe, expect, it } from 'vitest'
import { record } from '../src/contract/index.ts'
import { checkContacts } from './checks/check-contacts.ts'
import { checkNynorsk } from './checks/check-nynorsk.ts'
import { checkOverrides } from './checks/check-overrides.ts'
import { checkReferences } from './checks/check-references.ts'
import { checkSentences } from './checks/check-sentences.ts'
import { checkServices } from './checks/check-services.ts'
import { checkTranslated } from './checks/check-translated.ts'
import { checkWording } from './checks/check-wording.ts'
import { seedRecords } from './index.ts'

describe('the demo region', () => {
  it('is accepted by the contract, record by record, and stays as it is when parsed again', () => {
    expect(seedRecords.map((r) => record.parse(r))).toEqual(seedRecords)
  })

  it('has useful services over many themes, enough of them in three languages', () => {
    expect(checkServices(seedRecords)).toEqual([])
  })

  it('repeats no sentence in more than three services', () => {
    expect(checkSentences(seedRecords)).toEqual([])
  })

  it('is written in nynorsk, with names that are still in use', () => {
    expect(checkNynorsk(seedRecords)).toEqual([])
  })

  it('speaks to «du», says nobody twice and names in English what has to be known', () => {
    expect(checkWording(seedRecords)).toEqual([])
  })

  it('has the most used services in every language of the region, facts and all', () => {
    expect(checkTranslated(seedRecords)).toEqual([])
  })

  it('refers only to what is there, and names nothing twice', () => {
    expect(checkReferences(seedRecords)).toEqual([])
  })

  it('shows every kind of override in every kommune, none of them refused by the region', () => {
    expect(checkOverrides(seedRecords)).toEqual([])
  })

  it('has contact data nobody can take for real', () => {
    expect(checkContacts(seedRecords)).toEqual([])
  })

  it('marks every kommune as a demonstration', () => {
    expect(seedRecords.filter((r) => r.kind === 'kommune').map((k) => [k.key, k.isDemo])).toEqual([
      ['lindas', true],
      ['osteroy', true],
      ['austrheim', true],
      ['vaksdal', true],
    ])
  })
})

describe('what the demo shows on purpose', () => {
  it('gives Osterøy its own words about kindergartens, while the others follow the shared text', () => {
    const modes = seedRecords.flatMap((r) =>
      r.kind === 'override' && r.service === 'barnehageplass'
        ? [[r.kommune, r.slots.whatYouGet?.mode ?? 'inherit']]
        : [],
    )
    expect(Object.fromEntries(modes)).toEqual({ lindas: 'inherit', osteroy: 'replace', vaksdal: 'inherit' })
  })

  it('leaves one contact role unfilled in one kommune only', () => {
    const filled = new Set(
      seedRecords.flatMap((r) => (r.kind === 'contact' ? r.roles.map((role) => `${r.kommune}: ${role}`) : [])),
    )
    const wanted = seedRecords.flatMap((k) =>
      k.kind === 'kommune' ? seedRecords.flatMap((r) => (r.kind === 'contactRole' ? [`${k.key}: ${r.key}`] : [])) : [],
    )
    const gaps = wanted.filter((place) => !filled.has(place))
    expect(gaps).toEqual(['austrheim: naering'])
  })

  it('has one text in bokmål only, so that a part in another language can be seen', () => {
    const osteroy = seedRecords.find(
      (r) => r.kind === 'override' && r.kommune === 'osteroy' && r.service === 'feiing-og-tilsyn',
    )
    expect(osteroy?.kind === 'override' && Object.keys(osteroy.slots.whatYouGet?.content ?? {})).toEqual(['nb'])
  })
})
