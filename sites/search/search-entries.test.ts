import { describe, expect, it } from 'vitest'
import { record, type ContentRecord, type Lang } from '@innbyggarportal/shared-content/contract'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { listSearchEntries } from './search-entries.ts'

const AS_OF = '2026-11-21T10:00:00.000Z'
const text = (...children: object[]) => [{ type: 'paragraph', children }]
const run = (words: string) => ({ type: 'text', text: words })
const service = (summary: object) => ({
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'SFO', en: 'After-school care' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: { summary },
})

function entryOf(records: object[], lang: Lang = 'nn') {
  const all = [
    { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'en'] },
    ...records,
  ].map((r) => record.parse(r)) as ContentRecord[]
  return listSearchEntries(readerFor(snapshotOf(all), 'osteroy')!, lang, AS_OF).entries[0]!
}
const summaryOf = (...args: Parameters<typeof entryOf>) => entryOf(...args).summary

describe('what the search tells of a service', () => {
  it('says which language it is in, also where its parts are in several', () => {
    const both = [
      service({ en: text(run('Shared.')) }),
      {
        kind: 'override',
        kommune: 'osteroy',
        service: 'sfo',
        slots: { summary: { mode: 'addAfter', content: { nn: text(run('Vår eigen.')) } } },
      },
    ]
    expect([entryOf(both), entryOf(both, 'en')]).toMatchObject([
      { summary: 'Vår eigen.', title: 'SFO' },
      { summary: 'Shared.', title: 'After-school care' },
    ])
    const nn = [{ ...service({ nn: text(run('Felles.')) }), title: { nn: 'SFO' } }]
    expect(entryOf(nn, 'en')).toMatchObject({ lang: 'nn', summaryLang: 'nn' })
  })

  const shared = service({ nn: text(run('Felles.')), en: text(run('Shared.')) })
  const own = (mode: string) => ({
    kind: 'override',
    kommune: 'osteroy',
    service: 'sfo',
    slots: { summary: { mode, content: { nn: text(run('Vår eigen.')) } } },
  })

  it('is the kommune’s own words where it has replaced the shared ones, in no language theirs', () => {
    expect([summaryOf([shared]), summaryOf([shared], 'en')]).toEqual(['Felles.', 'Shared.'])
    expect([summaryOf([shared, own('replace')]), summaryOf([shared, own('replace')], 'en')]).toEqual([
      'Vår eigen.',
      'Vår eigen.',
    ])
    expect(summaryOf([shared, own('addAfter')])).toBe('Felles. Vår eigen.')
    expect(summaryOf([shared, own('hide')])).toBe('')
  })

  it('promises nothing that nobody offers here, and says what the kommune itself says of it', () => {
    const nobody = { who: 'nobody', body: { name: { nn: 'Nabokommunen' } } }
    const none = { kind: 'override', kommune: 'osteroy', service: 'sfo', responsible: nobody, slots: {} }
    expect([summaryOf([shared, none]), summaryOf([shared, none], 'en')]).toEqual(['Ikkje i Osterøy', 'Not in Osterøy'])
    expect(summaryOf([shared, { ...own('replace'), responsible: nobody }])).toBe('Ikkje i Osterøy. Vår eigen.')
    expect(summaryOf([shared, { ...own('addAfter'), responsible: nobody }])).toBe('Ikkje i Osterøy. Vår eigen.')
  })

  it('has the value of a fact and the words of a link, never a hole', () => {
    const linked = service({
      nn: text(
        run('Plass kostar '),
        { type: 'fact', fact: 'pris' },
        run('. Sjå '),
        { type: 'link', href: 'https://a.demo.example', children: [run('prisane')] },
        run('.'),
      ),
    })
    const definition = {
      kind: 'factDefinition',
      key: 'pris',
      type: 'money',
      label: { nn: 'Pris' },
      fallback: { nn: 'det som står i prislista' },
    }
    const fact = {
      kind: 'localFact',
      fact: 'pris',
      scope: 'kommune',
      kommune: 'osteroy',
      value: { type: 'money', value: { ore: 100_00 } },
    }
    expect(summaryOf([linked, definition])).toBe('Plass kostar det som står i prislista. Sjå prisane.')
    expect(summaryOf([linked, definition, fact])).toBe('Plass kostar 100 kroner. Sjå prisane.')
  })
})
