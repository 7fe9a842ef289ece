import { describe, expect, it } from 'vitest'
import { seedRecords } from '../index.ts'
import { checkContacts } from './check-contacts.ts'
import { newlyFound, plant, plantMore } from './plant.ts'

describe('checkContacts', () => {
  it.each([
    ['a phone number', { phone: '56192100' }, '56192100 could be a real number'],
    ['an e-mail address', { email: 'post@osteroy.no' }, 'post@osteroy.no could be a real address'],
    [
      'an e-mail address that only looks like a demo',
      { email: 'post@notdemo.example' },
      'post@notdemo.example could be a real address',
    ],
    ['a page', { url: 'https://osteroy.no/demo.example' }, 'https://osteroy.no/demo.example could be a real page'],
    ['no word of being made up', { note: undefined }, ''],
  ])('names a contact with %s that could be real', (_what, change, problem) => {
    const found = newlyFound(
      checkContacts,
      plant(
        'contact',
        (c) => c.key === 'sjukeheimen' && c.kommune === 'osteroy',
        (c) => ({ ...c, ...change }),
      ),
    )
    expect(found).toEqual([
      problem
        ? `contact/osteroy/sjukeheimen: ${problem}`
        : 'contact/osteroy/sjukeheimen does not say that it is made up',
    ])
  })

  it('names a local fact with a form at a real address', () => {
    const fact = {
      kind: 'localFact',
      fact: 'klagenemnd',
      scope: 'kommune',
      kommune: 'osteroy',
      validFrom: '2030-01-01',
      value: { type: 'url', value: 'https://www.osteroy.kommune.no/skjema' },
    }
    expect(newlyFound(checkContacts, plantMore(fact))).toEqual([
      'localFact/osteroy/klagenemnd/2030-01-01: https://www.osteroy.kommune.no/skjema could be a real page',
    ])
  })

  it('names a kommune without a main contact or a data protection officer', () => {
    expect(
      newlyFound(
        checkContacts,
        seedRecords.filter((r) => r.kind !== 'contact' || r.kommune !== 'lindas'),
      ),
    ).toEqual([
      'lindas must have exactly one main contact',
      'lindas has no data protection officer',
      'lindas has no opening hours',
    ])
  })
})
