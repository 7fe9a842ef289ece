import { describe, expect, it } from 'vitest'
import type { Lang } from '../contract/index.ts'
import { aService, anOverride, base, fact, only, para, resolve, rules } from '../testing/resolve-sfo.ts'

const price = { price: [{ id: 'a', what: { nn: 'Heil plass', en: 'Full place' }, amount: { fact: 'pris' } }] }

describe('facts', () => {
  it('of a kommune that go against what is set nationally do not hold on the page, and are a finding', () => {
    const maximum = {
      kind: 'factDefinition',
      key: 'pris',
      type: 'money',
      binds: 'ceiling',
      label: { nn: 'Pris' },
      fallback: { nn: 'sjå prislista' },
    }
    const own = fact('kommune', 130_000, { kommune: 'osteroy' })
    const records = [maximum, aService({ slots: price }), own]
    const shown = (national: number) => resolve([...records, fact('national', national)])
    const [broken, kept] = [shown(120_000), shown(140_000)]
    const amount = (r: typeof broken) => only(r, 'prices').parts[0]!.content[0]!.amount.value
    expect([amount(broken), amount(kept)]).toEqual([{ ore: 120_000 }, { ore: 130_000 }])
    expect([rules(broken), rules(kept)]).toEqual([['price: broken-fact'], []])
    const later = [...records, fact('national', 120_000, { validFrom: '2027-08-01' })]
    expect(resolve(later).changesAt).toBe('2027-07-31T22:00:00.000Z')
    expect(rules(resolve(later, 'nn', '2027-08-01T10:00:00.000Z'))).toEqual(['price: broken-fact'])
  })

  it('take the language of the sentence they stand in, not that of the page', () => {
    const limit = {
      kind: 'factDefinition',
      key: 'svartid',
      type: 'duration',
      label: { nn: 'Svartid' },
      fallback: { nn: 'så snart vi kan', en: 'as soon as we can' },
    }
    const text = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Svar innan ' },
          { type: 'fact', fact: 'svartid' },
          { type: 'text', text: ' og ' },
          { type: 'fact', fact: 'pris' },
        ],
      },
    ]
    const value = {
      kind: 'localFact',
      fact: 'svartid',
      scope: 'region',
      value: { type: 'duration', value: { amount: 3, unit: 'workingDays' } },
    }
    const said = (records: object[], lang: Lang) => {
      const { content, lang: written } = only(resolve([limit, ...records], lang), 'text').parts[0]!
      const [block] = content
      const words = block?.type === 'paragraph' ? block.children.flatMap((c) => ('text' in c ? c.text : [])) : []
      return [written, words.join('')]
    }
    const nynorskOnly = aService({ slots: { whatYouGet: { nn: text } } })
    expect(said([nynorskOnly, value, fact('region', 1200_00)], 'en')).toEqual([
      'nn',
      'Svar innan 3 arbeidsdagar og 1 200 kroner',
    ])
    expect(said([nynorskOnly], 'en'), 'what stands in for it, too').toEqual([
      'nn',
      'Svar innan så snart vi kan og sjå prislista',
    ])
    const both = aService({ slots: { whatYouGet: { nn: text, en: text } } })
    expect(said([both, value, fact('region', 1200_00)], 'en')).toEqual(['en', 'Svar innan 3 working days og NOK 1,200'])
  })

  it('takes the nearest scope: the kommune before the region before the nation', () => {
    const all = [aService({ slots: price }), fact('national', 100), fact('region', 200)]
    expect(only(resolve(all), 'prices').parts[0]!.content[0]!.amount.text).toBe('2 kroner')
    expect(
      only(resolve([...all, fact('kommune', 300_00, { kommune: 'osteroy' })]), 'prices').parts[0]!.content[0]!.amount
        .text,
    ).toBe('300 kroner')
  })

  it('takes the newest value in force, and says when the next one comes', () => {
    const r = resolve([
      aService({ slots: price }),
      fact('region', 100_00, { validFrom: '2026-01-01' }),
      fact('region', 110_00, { validFrom: '2027-01-01' }),
    ])
    expect(only(r, 'prices').parts[0]!.content[0]!.amount.text).toBe('100 kroner')
    expect(r.changesAt).toBe('2026-12-31T23:00:00.000Z')
    const after = resolve(
      [
        aService({ slots: price }),
        fact('region', 100_00, { validFrom: '2026-01-01' }),
        fact('region', 110_00, { validFrom: '2027-01-01' }),
      ],
      'nn',
      '2026-12-31T23:00:00.000Z',
    )
    expect(only(after, 'prices').parts[0]!.content[0]!.amount.text).toBe('110 kroner')
  })

  it('shows the fallback wording of a missing fact in the language of the page, as a finding', () => {
    const r = resolve([aService({ slots: price })], 'en')
    expect(only(r, 'prices').parts[0]!.content[0]!.amount).toEqual({
      text: 'see the price list',
      lang: 'en',
      fact: 'pris',
    })
    expect(rules(r)).toContain('price: missing-fact')
  })

  it('does not show a value of the wrong type', () => {
    const wrong = { kind: 'localFact', fact: 'pris', scope: 'region', value: { type: 'text', value: { nn: 'mykje' } } }
    expect(only(resolve([aService({ slots: price }), wrong]), 'prices').parts[0]!.content[0]!.amount.text).toBe(
      'sjå prislista',
    )
  })

  it('shows a price through its last day and the next from its first, and changes at midnight in Norway between them', () => {
    const row = (id: string, ore: number, days: object) => ({
      id,
      what: { nn: 'Heil plass' },
      amount: { ore },
      ...days,
    })
    const prices = aService({
      slots: {
        price: [
          row('a', 100_00, { validTo: '2026-12-31' }),
          row('b', 110_00, { validFrom: '2027-01-01', validTo: '2027-07-31' }),
        ],
      },
    })
    const at = (asOf: string) => {
      const r = resolve([prices], 'nn', asOf)
      return [
        r.slots.flatMap((s) => (s.kind === 'prices' ? s.parts[0]!.content.map((p) => p.amount.text) : [])),
        r.changesAt,
      ]
    }
    expect(at('2026-12-31T22:59:59.999Z')).toEqual([['100 kroner'], '2026-12-31T23:00:00.000Z'])
    expect(at('2026-12-31T23:00:00.000Z')).toEqual([['110 kroner'], '2027-07-31T22:00:00.000Z'])
    expect(at('2027-07-31T21:59:59.999Z')).toEqual([['110 kroner'], '2027-07-31T22:00:00.000Z'])
    expect(at('2027-07-31T22:00:00.000Z')).toEqual([[], undefined])
  })

  it('shows a price that holds to the end of time', () => {
    const forever = { price: [{ id: 'a', what: { nn: 'Heil plass' }, amount: { ore: 100_00 }, validTo: '9999-12-31' }] }
    expect(only(resolve([aService({ slots: forever })]), 'prices').parts[0]!.content[0]!.amount.text).toBe('100 kroner')
  })

  it('says that nothing is to be paid', () => {
    expect(
      only(resolve([aService({ slots: price }), fact('region', 0)]), 'prices').parts[0]!.content[0]!.amount.text,
    ).toBe('Gratis')
  })
})

describe('language', () => {
  it('prefers the right price in another language to the shared price in the page’s own', () => {
    const r = resolve(
      [
        aService({ slots: { whatYouGet: { en: para('Shared'), nn: para('Felles') } } }),
        anOverride({ whatYouGet: { mode: 'replace', content: { nn: para('Vår eigen') } } }),
      ],
      'en',
    )
    expect(only(r, 'text').parts).toEqual([
      { content: para('Vår eigen'), lang: 'nn', origin: { from: 'kommune', kommune: 'osteroy' } },
    ])
    expect(rules(r)).toContain('whatYouGet: other-language')
  })

  it('tries the kommune’s languages in their order before any other', () => {
    const r = resolve(
      [
        { ...(base[0] as object), languages: ['en', 'nb'] },
        aService({ slots: { whatYouGet: { nn: para('Nynorsk'), nb: para('Bokmål') } } }),
      ],
      'en',
    )
    expect(only(r, 'text').parts[0]!.lang).toBe('nb')
  })

  it('does not take words an author marked as foreign for a missing translation', () => {
    const quote = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Det heiter ' },
          { type: 'span', lang: 'en', text: 'after-school care' },
        ],
      },
    ]
    expect(rules(resolve([aService({ slots: { whatYouGet: { nn: quote } } })]))).toEqual([])
  })

  it('does not take a text of blanks for a translation', () => {
    const r = resolve([aService({ slots: { whatYouGet: { en: para(' '), nn: para('Felles') } } })], 'en')
    expect(only(r, 'text').parts[0]!.lang).toBe('nn')
  })
})

describe('overrides', () => {
  it('lists the shared part first and the added after it', () => {
    const r = resolve([
      aService({
        slots: { legalBasis: [{ id: 'a', law: 'LOV-2005-06-17-64', section: '§ 16', name: { nn: 'Barnehagelova' } }] },
      }),
      anOverride({
        legalBasis: { mode: 'addAfter', content: [{ id: 'b', law: 'FOR-2005-12-16-1477', name: { nn: 'Forskrift' } }] },
      }),
    ])
    expect(only(r, 'legal').parts.map((p) => [p.origin.from, p.content[0]!.url])).toEqual([
      ['shared', 'https://lovdata.no/dokument/NL/lov/2005-06-17-64/§16'],
      ['kommune', 'https://lovdata.no/dokument/SF/forskrift/2005-12-16-1477'],
    ])
  })

  it('keeps what the rule refuses out of the page and says so', () => {
    const r = resolve([
      aService({ slots: { whatYouGet: { nn: para('Felles') } }, slotRules: { whatYouGet: { rule: 'locked' } } }),
      anOverride({ whatYouGet: { mode: 'replace', content: { nn: para('Eigen') } } }),
    ])
    expect(only(r, 'text').parts[0]!.origin).toEqual({ from: 'shared' })
    expect(rules(r)).toContain('whatYouGet: override-refused')
  })

  it('asks the kommune for required local content that is missing', () => {
    const service = aService({
      slots: { whatYouGet: { nn: para('Felles') } },
      slotRules: { whatYouGet: { rule: 'open', requiresLocal: true } },
    })
    expect(rules(resolve([service]))).toContain('whatYouGet: missing-local')
    expect(
      rules(resolve([service, anOverride({ whatYouGet: { mode: 'addAfter', content: { nn: para('Vårt') } } })])),
    ).not.toContain('whatYouGet: missing-local')
  })

  it('takes an addition without words for missing, where the kommune must write something', () => {
    const service = aService({
      slots: { whatYouGet: { nn: para('Felles') } },
      slotRules: { whatYouGet: { rule: 'open', requiresLocal: true } },
    })
    expect(
      rules(resolve([service, anOverride({ whatYouGet: { mode: 'addAfter', content: { nn: para(' ') } } })])),
    ).toEqual(['whatYouGet: missing-local'])
    expect(rules(resolve([service, anOverride({ whatYouGet: { mode: 'addAfter' } })]))).toEqual([
      'whatYouGet: missing-local',
    ])
  })

  it('asks for no local content where nobody offers the service', () => {
    const service = aService({
      slots: { whatYouGet: { nn: para('Felles') } },
      slotRules: { whatYouGet: { rule: 'open', requiresLocal: true } },
    })
    const nobody = { who: 'nobody', body: { name: { nn: 'Vaksdal kommune' } } }
    expect(rules(resolve([service, anOverride({}, { responsible: nobody })]))).toEqual([])
  })

  it('shows an own text that is empty as nothing, and asks about it', () => {
    const r = resolve([
      aService({ slots: { whatYouGet: { nn: para('Felles') } } }),
      anOverride({ whatYouGet: { mode: 'replace' } }),
    ])
    expect(r.slots).toEqual([])
    expect(rules(r)).toEqual(['whatYouGet: empty-replace'])
  })

  it('lets a kommune name another body, but never leaves a statutory service to nobody', () => {
    const nobody = { who: 'nobody', body: { name: { nn: 'Vaksdal kommune' } } }
    expect(resolve([aService({}), anOverride({}, { responsible: nobody })]).responsible.body?.name.text).toBe(
      'Vaksdal kommune',
    )
    const statutory = resolve([aService({ isStatutory: true }), anOverride({}, { responsible: nobody })])
    expect(statutory.responsible.who).toBe('kommune')
    expect(rules(statutory)).toContain('-: statutory-nobody')
  })

  it('gives a local service the kommune as origin and no override', () => {
    const r = resolve([
      aService({ kommune: 'osteroy', slots: { whatYouGet: { nn: para('Berre her') } } }),
      anOverride({ whatYouGet: { mode: 'hide' } }),
    ])
    expect(r.slots[0]!.parts[0]!.origin).toEqual({ from: 'kommune', kommune: 'osteroy' })
  })
})

it('A number that cannot be right is shown, and somebody is told, wherever it stands', () => {
  const body = (more: object) => ({ name: { nn: 'Vassverket' }, ...more })
  const r = resolve([
    aService({
      responsible: { who: 'body', body: body({ orgnummer: '123456789' }) },
      slots: {
        urgent: [{ id: 'a', label: { nn: 'Vakt' }, phone: '1234567' }],
        complaint: {
          hasRight: true,
          sendTo: body({ orgnummer: '974767881' }),
          appealBody: body({ orgnummer: '974767880' }),
        },
      },
    }),
  ])
  expect(r.findings.map((f) => `${f.slot ?? '-'} ${f.rule} ${f.where}`)).toEqual([
    '- wrong-number 123 456 789',
    'urgent wrong-number 1234567',
    'complaint wrong-number 974 767 881',
  ])
})
