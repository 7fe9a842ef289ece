import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { record, recordId, type ContentRecord } from '../contract/index.ts'
import { arbitraryRegion, snapshotOf } from '../testing/index.ts'
import { changedTopics, readerFor, topicsOf, type ContentReader } from './index.ts'

const para = (text: string) => ({ nn: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })
const kommune = { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] }
const sfo = {
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'SFO' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: { summary: para('Om SFO.'), whatYouGet: para('Leik.') },
}
const own = (slots: object, more: object = {}) => ({
  kind: 'override',
  kommune: 'osteroy',
  service: 'sfo',
  slots,
  ...more,
})
const region = (...records: unknown[]) =>
  snapshotOf([kommune, ...records].map((r) => record.parse(r)) as ContentRecord[])
const changed = (before: unknown[], after: unknown[]) =>
  [...changedTopics(region(...before), region(...after), 'osteroy')].sort()

describe('what a change disturbs', () => {
  it('is the service alone when only its text changes', () => {
    expect(changed([sfo], [{ ...sfo, slots: { ...sfo.slots, whatYouGet: para('Meir leik.') } }])).toEqual([
      'service/sfo',
    ])
  })

  it('is the old addresses alone when where one leads to changes: few pages read them', () => {
    const old = { kind: 'redirect', kommune: 'osteroy', lang: 'nn', from: '/artikkel/12', to: 'sfo' }
    expect(changed([sfo, old], [sfo, { ...old, to: 'kulturskule' }])).toEqual(['redirects'])
  })

  it('is the search too when the summary or a search word changes', () => {
    expect(changed([sfo], [{ ...sfo, slots: { ...sfo.slots, summary: para('Ny.') } }])).toEqual([
      'searchable',
      'service/sfo',
    ])
    expect(changed([sfo], [{ ...sfo, searchWords: ['fritid'] }])).toEqual(['searchable', 'service/sfo'])
  })

  it('is every list and every link when the title changes, or the service comes or goes', () => {
    const all = ['listing', 'name/sfo', 'searchable', 'service/sfo']
    expect(changed([sfo], [{ ...sfo, title: { nn: 'Skulefritid' } }])).toEqual(all)
    expect(changed([], [sfo])).toEqual(['addresses', ...all])
    expect(changed([sfo], [])).toEqual(['addresses', ...all])
  })

  it('is what an override touches of lists and search, and no more', () => {
    const replaced = own({ whatYouGet: { mode: 'replace', content: para('Vår.') } })
    expect(changed([sfo], [sfo, replaced])).toEqual(['override/sfo'])
    expect(changed([sfo], [sfo, own({ summary: { mode: 'replace', content: para('Vår.') } })])).toEqual([
      'override/sfo',
      'searchable',
    ])
    expect(changed([sfo], [sfo, own({}, { responsible: { who: 'body', body: { name: { nn: 'Voss' } } } })])).toEqual([
      'listing',
      'name/sfo',
      'override/sfo',
    ])
  })

  it('is the old role and the new when a contact changes role', () => {
    const contact = (roles: string[]) => ({ kind: 'contact', key: 'a', kommune: 'osteroy', name: { nn: 'A' }, roles })
    expect(changed([contact(['sfo'])], [contact(['barnehage'])])).toEqual(['contacts', 'role/barnehage', 'role/sfo'])
  })

  it('is nothing when nothing has changed, however the records were ordered', () => {
    fc.assert(
      fc.property(arbitraryRegion, ({ records }) => {
        expect([...changedTopics(snapshotOf(records), snapshotOf(records.toReversed()), 'osteroy')]).toEqual([])
      }),
    )
  })
})

/** Everything a reader can be asked, by topic: what each answers in a region. */
function answers(records: readonly ContentRecord[]): Map<string, string> {
  const heard = new Map<string, string>()
  let topic = ''
  const reader = readerFor(snapshotOf(records), 'osteroy', (t) => {
    topic = t
  })!
  const ask = (question: (r: ContentReader) => unknown) => {
    const answer = JSON.stringify(question(reader)) ?? ''
    heard.set(topic, `${heard.get(topic) ?? ''}${answer}`)
  }
  for (const question of [
    (r: ContentReader) => r.kommune,
    (r: ContentReader) => r.addressed(),
    (r: ContentReader) => r.listing(),
    (r: ContentReader) => r.searchable(),
    (r: ContentReader) => r.contacts(),
    (r: ContentReader) => r.mainContact(),
  ])
    ask(question)
  for (const name of NAMES) {
    ask((r) => r.service(name))
    ask((r) => r.serviceName(name))
    ask((r) => r.override(name))
    ask((r) => r.contactRole(name))
    ask((r) => r.contactsFor(name))
    ask((r) => r.factDefinition(name))
    ask((r) => r.localFacts(name))
    ask((r) => r.units(name as never))
  }
  return heard
}

let NAMES: string[] = []

it('misses no answer that differs: what a reader hears of is what the records tell of', () => {
  fc.assert(
    fc.property(arbitraryRegion, arbitraryRegion, fc.array(fc.nat(40), { maxLength: 6 }), (one, other, picks) => {
      const picked = new Set(
        picks.map((n) => recordId(other.records[n % other.records.length]!)).filter((id) => !id.startsWith('kommune/')),
      )
      const after = [
        ...one.records.filter((r) => !picked.has(recordId(r))),
        ...other.records.filter((r) => picked.has(recordId(r))),
      ]
      NAMES = [
        ...new Set(
          [...one.records, ...after].flatMap((r) => topicsOf(r).map(([topic]) => topic.split('/')[1] ?? topic)),
        ),
      ]
      const topics = changedTopics(snapshotOf(one.records), snapshotOf(after), 'osteroy')
      const [was, is] = [answers(one.records), answers(after)]
      const differing = [...is].filter(([topic, answer]) => was.get(topic) !== answer).map(([topic]) => topic)
      expect(differing.filter((topic) => !topics.has(topic))).toEqual([])
    }),
  )
})
