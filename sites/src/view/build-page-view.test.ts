import { describe, expect, it } from 'vitest'
import { AS_OF, OPTIONS, aContact, aKommune, aService, para, portalOf, viewOf } from '../testing/portal-of.ts'
import { buildPageView } from './build-page-view.ts'
import { listPages } from './list-pages.ts'

const rules = (view: { findings: { rule: string }[] }) => view.findings.map((f) => f.rule)
const nobody = { who: 'nobody', body: { name: { nn: 'Infoland' }, url: 'https://www.infoland.no/', phone: '22000000' } }

describe('every page', () => {
  const reader = portalOf(aService('sfo', { lifeEvents: ['fa-barn'] }), aService('skule'), aContact())
  const all = () => listPages(reader).map((ref) => buildPageView(ref, reader, AS_OF, OPTIONS))

  it('is the same view for the same content and moment', () => {
    expect(JSON.stringify(all())).toBe(JSON.stringify(all()))
  })

  it('has a title, a description, its own canonical address and the same page in each language', () => {
    for (const view of all()) {
      expect([view.title, view.description].every((t) => t.trim() !== '')).toBe(true)
      expect(view.canonical).toBe(`https://osteroy.example${view.path}`)
      expect(view.alternates.map((a) => a.lang)).toEqual(['nn', 'en'])
      expect(view.site.languages.find((l) => l.isCurrent)?.path).toBe(view.path)
    }
  })

  it('links only to pages the portal has', () => {
    const paths = new Set(listPages(reader).map((p) => p.path))
    const linked = JSON.stringify(all())
      .match(/"path":"[^"]+"/g)!
      .map((p) => p.slice(8, -1))
    expect(linked.filter((p) => !paths.has(p))).toEqual([])
  })

  it('is the page for unknown addresses when what it is about is gone', () => {
    const view = buildPageView(
      { kind: 'service', lang: 'nn', path: '/tenester/borte/', key: 'borte' },
      reader,
      AS_OF,
      OPTIONS,
    )
    expect(view.kind).toBe('notFound')
  })

  it('does not change at midnight because of the hours in the footer', () => {
    expect(viewOf(reader, 'services').changesAt).toBeUndefined()
    expect(viewOf(reader, 'services').site.footer.contact?.week[0]).toEqual({
      days: 'Måndag–fredag',
      hours: '09.00–15.00',
    })
    expect(viewOf(reader, 'home').changesAt).toBe('2026-11-20T23:00:00.000Z')
  })

  it('says nothing of languages when there is only one', () => {
    const view = viewOf(portalOf(aKommune({ languages: ['nn'] })), 'home')
    expect([view.alternates, view.site.languages]).toEqual([[], []])
  })
})

describe('a kommune that has not filled in everything', () => {
  const home = viewOf(portalOf(), 'home')

  it('has a home page in the neutral look, with what is missing as findings', () => {
    expect(home.site.landscape).toBe('horizon')
    expect(home.contact).toBeUndefined()
    expect(rules(home)).toEqual(expect.arrayContaining(['missing-theme', 'missing-main-contact']))
  })

  it('misses its accessibility statement on that page alone', () => {
    expect(rules(viewOf(portalOf(), 'accessibility'))).toContain('missing-accessibility-statement')
    expect(rules(home)).not.toContain('missing-accessibility-statement')
  })
})

describe('the privacy page', () => {
  it('names the data protection officer before the switchboard, and misses one that nobody has named', () => {
    const officer = aContact({
      key: 'ombod',
      name: { nn: 'Personvernombodet' },
      roles: ['personvernombod'],
      isMain: false,
    })
    expect(viewOf(portalOf(aContact(), officer), 'privacy').contacts.map((c) => c.key)).toEqual(['ombod', 'torget'])
    expect(rules(viewOf(portalOf(aContact()), 'privacy'))).toEqual(['missing-data-protection-officer'])
  })
})

describe('the home page', () => {
  const online = {
    selfService: [{ id: 'a', label: { nn: 'Søk' }, url: 'https://skjema.example.no/', login: 'none', level: 2 }],
  }

  it('puts pinned tasks first, then those that can be done online, and no task twice', () => {
    const reader = portalOf(
      aKommune({ topTasks: ['sist'] }),
      aService('aktivitet'),
      aService('sist'),
      aService('nett', { slots: online }),
    )
    expect(viewOf(reader, 'home').topTasks.map((t) => t.path)).toEqual([
      '/tenester/sist/',
      '/tenester/nett/',
      '/tenester/aktivitet/',
    ])
  })

  it('does not offer what nobody offers here, but lists it with a word about it', () => {
    const reader = portalOf(aService('kart', { lifeEvents: ['byggje'] }), {
      kind: 'override',
      kommune: 'osteroy',
      service: 'kart',
      slots: {},
      responsible: nobody,
    })
    const home = viewOf(reader, 'home')
    expect([home.topTasks, home.themes.flatMap((t) => t.examples)]).toEqual([[], []])
    expect(viewOf(reader, 'notFound').topTasks).toEqual([])
    const notes = [
      viewOf(reader, 'services').groups[0]?.services[0]?.note,
      viewOf(reader, 'theme', 'familie-og-barn').services[0]?.note,
      viewOf(reader, 'lifeEvent', 'byggje').services[0]?.note,
    ]
    expect(notes).toEqual(['Ikkje i Osterøy', 'Ikkje i Osterøy', 'Ikkje i Osterøy'])
  })

  it('sorts titles the Norwegian way', () => {
    const titled = (key: string, nn: string) => aService(key, { title: { nn } })
    const groups = viewOf(
      portalOf(titled('a', 'Økonomi'), titled('b', 'Åpent'), titled('c', 'Ære'), titled('d', 'Arv')),
      'services',
    ).groups
    expect(groups.map((g) => g.letter)).toEqual(['A', 'Æ', 'Ø', 'Å'])
  })

  it('files a service under what it is about, not under what one does', () => {
    const titled = (key: string, nn: string) => aService(key, { title: { nn } })
    const groups = viewOf(
      portalOf(titled('a', 'Søk skuleskyss'), titled('b', 'Søk barnehageplass'), titled('c', 'Bustøtte')),
      'services',
    ).groups
    expect(groups.map((g) => [g.letter, g.services.map((s) => s.title.text.slice(s.thingAt))])).toEqual([
      ['B', ['barnehageplass', 'Bustøtte']],
      ['S', ['skuleskyss']],
    ])
  })

  it('shows the life events with most to find first', () => {
    const reader = portalOf(
      aService('a', { lifeEvents: ['dodsfall-og-arv'] }),
      aService('b', { lifeEvents: ['fa-barn'] }),
      aService('c', { lifeEvents: ['fa-barn'] }),
    )
    expect(viewOf(reader, 'home').lifeEvents.map((e) => e.label)).toEqual(['Å få barn', 'Dødsfall og arv'])
  })

  it('stands under the letter its order gives it, however it is written, and never in two groups of one letter', () => {
    const titles = ['Åpningstider', 'Aasen-dagane', 'Öl og mat', 'Ørsta', 'Ola', 'Émile', '«Sitat»', 'Zoo', 'Ärlig']
    const services = titles.map((title, i) => aService(`t${i}`, { title: { nn: title.normalize('NFD') } }))
    const { groups } = viewOf(portalOf(...services), 'services')
    expect(groups.map((g) => [g.letter, ...g.services.map((s) => s.title.text)])).toEqual([
      ['#', '«Sitat»'],
      ['E', 'Émile'],
      ['O', 'Ola'],
      ['Z', 'Zoo'],
      ['Æ', 'Ärlig'],
      ['Ø', 'Öl og mat', 'Ørsta'],
      ['Å', 'Åpningstider', 'Aasen-dagane'],
    ])
  })

  it('has one group for each letter, accents and signs or not', () => {
    const titled = (key: string, nn: string) => aService(key, { title: { nn } })
    const groups = viewOf(
      portalOf(
        titled('a', 'Eple'),
        titled('b', 'Élan'),
        titled('c', 'esel'),
        titled('d', '1. klasse'),
        titled('e', '😀'),
      ),
      'services',
    ).groups
    expect(groups.map((g) => [g.letter, g.services.length])).toEqual([
      ['#', 2],
      ['E', 3],
    ])
  })
})

describe('a service page', () => {
  it('lists places by their names, not by what they were called when they were made', () => {
    const place = (key: string, nn: string) => ({
      kind: 'contact',
      key,
      kommune: 'osteroy',
      name: { nn },
      unitKind: 'school',
    })
    const slots = { places: [{ id: 'a', unitKind: 'school' }] }
    const portal = portalOf(aService('skule', { slots }), place('a', 'Åsane skule'), place('b', 'Haus skule'))
    expect(JSON.stringify(viewOf(portal, 'service', 'skule'))).toMatch(/Haus skule.*Åsane skule/)
  })

  it('says who can help when nobody offers the service here, and leaves out how to apply', () => {
    const slots = {
      summary: { nn: para('Kart over tomta.') },
      howToApply: [{ id: 'a', text: { nn: 'Bestill.' } }],
      legalBasis: [{ id: 'l', law: 'LOV-2008-06-27-71', name: { nn: 'Plan- og bygningslova' } }],
    }
    const view = viewOf(
      portalOf(aService('kart', { slots }), {
        kind: 'override',
        kommune: 'osteroy',
        service: 'kart',
        slots: {},
        responsible: nobody,
      }),
      'service',
      'kart',
    )
    expect(view.responsible).toEqual({
      sentence: 'Osterøy kommune har ikkje denne tenesta. Infoland kan hjelpe deg.',
      isNobodyHere: true,
      links: [
        { label: 'Gå til nettsida til Infoland', href: 'https://www.infoland.no/' },
        { label: 'Ring Infoland: 22 00 00 00', href: 'tel:22000000' },
      ],
    })
    expect(view.sections.map((s) => s.slot)).toEqual(['legalBasis'])
    expect([view.lead, view.description]).toEqual([
      [],
      'Osterøy kommune har ikkje denne tenesta. Infoland kan hjelpe deg.',
    ])
  })

  it('says at the top and on the part that some of the text is in another language', () => {
    const view = viewOf(
      portalOf(aService('sfo', { title: { nn: 'SFO', en: 'After-school care' } })),
      'service',
      'sfo',
      'en',
    )
    expect(view.otherLanguages).toContain('Norwegian (nynorsk)')
    expect(view.lead[0]?.lang).toBe('nn')
    expect(view.titleLang).toBeUndefined()
  })

  it('says nothing of languages when only the name of an office is in another', () => {
    const slots = { summary: { en: para('Care.') }, contact: [{ id: 'c', role: 'torget' }] }
    const reader = portalOf(aService('sfo', { title: { en: 'Care' }, slots }), aContact(), {
      kind: 'contactRole',
      key: 'torget',
      label: { en: 'Desk' },
    })
    expect(viewOf(reader, 'service', 'sfo', 'en').otherLanguages).toBeUndefined()
  })

  it('turns a link to a service into its address, and to an unknown one into plain text and a finding', () => {
    const link = (key: string) => ({ type: 'link', href: `service:${key}`, children: [{ type: 'text', text: key }] })
    const text = [{ type: 'list', ordered: false, items: [[link('skule')], [link('borte')]] }]
    const view = viewOf(
      portalOf(aService('sfo', { slots: { whatYouGet: { nn: text } } }), aService('skule')),
      'service',
      'sfo',
    )
    expect(view.sections[0]?.parts[0]?.content).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          [{ type: 'link', href: '/tenester/skule/', children: [{ type: 'text', text: 'skule' }] }],
          [{ type: 'text', text: 'borte' }],
        ],
      },
    ])
    expect(rules(view)).toContain('unknown-service')
  })

  it('says login, time, language and the next deadline in words', () => {
    const slots = {
      selfService: [
        {
          id: 'a',
          label: { nn: 'Søk om plass' },
          url: 'https://skjema.example.no/',
          login: 'high',
          level: 3,
          minutes: 10,
          language: 'nb',
        },
      ],
      deadlines: [{ id: 'd', action: 'a', what: { nn: 'Hovudopptak' }, date: { month: 3, day: 1 } }],
    }
    const view = viewOf(portalOf(aService('barnehage', { slots })), 'service', 'barnehage')
    expect(view.sections[0]?.kind === 'links' && view.sections[0].parts[0]?.content[0]?.facts).toEqual([
      'Logg inn med ID-porten, til dømes BankID.',
      'Det tek om lag 10 minutt.',
      'Innhaldet er på bokmål.',
      'Frist: 1. mars 2027 (hovudopptak).',
    ])
    expect(view.changesAt).toBe('2027-03-01T23:00:00.000Z')
  })

  describe('deadlines', () => {
    const action = (id: string) => ({
      id,
      label: { nn: id },
      url: 'https://skjema.example.no/',
      login: 'none',
      level: 3,
    })
    const deadline = (id: string, month: number, more: object = {}) => ({
      id,
      what: { nn: id },
      date: { month, day: 1 },
      ...more,
    })
    const viewWith = (slots: object) => viewOf(portalOf(aService('kulturskule', { slots })), 'service', 'kulturskule')
    const factsOf = (view: ReturnType<typeof viewWith>) =>
      view.sections.flatMap((s) =>
        s.kind === 'links'
          ? s.parts.flatMap((p) => p.content.map(({ id, facts }) => [id, facts.filter((f) => f.startsWith('Frist'))]))
          : [],
      )

    it('stand by their own action, and one that belongs to none by none', () => {
      const view = viewWith({
        selfService: [action('sok'), action('endre')],
        deadlines: [deadline('oppseiing', 12), deadline('haust', 5, { action: 'sok' })],
      })
      expect(factsOf(view)).toEqual([
        ['sok', ['Frist: 1. mai 2027 (haust).']],
        ['endre', []],
      ])
      expect(rules(view)).not.toContain('deadline-without-action')
    })

    it('are told of when the action they belong to is not on the page', () => {
      const view = viewWith({ selfService: [action('eige')], deadlines: [deadline('haust', 5, { action: 'sok' })] })
      expect(factsOf(view)).toEqual([['eige', []]])
      expect(view.findings).toMatchObject([{ rule: 'deadline-without-action', slot: 'deadlines', where: 'haust' }])
    })
  })

  it.each([
    [1, 'It takes about 1 minute.'],
    [2, 'It takes about 2 minutes.'],
  ])('says how long %i takes in the right number', (minutes, sentence) => {
    const row = { id: 'a', label: { en: 'Apply' }, url: 'https://skjema.example.no/', login: 'none', level: 3, minutes }
    const view = viewOf(portalOf(aService('sfo', { slots: { selfService: [row] } })), 'service', 'sfo', 'en')
    expect(view.sections[0]?.kind === 'links' && view.sections[0].parts[0]?.content[0]?.facts).toContain(sentence)
  })

  it('shows the way on where the kommune has named no contact', () => {
    const view = viewOf(portalOf(aService('sfo', { slots: { contact: [{ id: 'c', role: 'sfo' }] } })), 'service', 'sfo')
    expect(view.sections[0]?.kind === 'contacts' && view.sections[0].parts[0]?.content[0]?.elsewhere?.path).toBe(
      '/kontakt/',
    )
    expect(rules(view)).toContain('missing-contact')
  })
})

it('asks about two contacts of one name with two numbers, and not about two that stand in two places', () => {
  const second = (more: object = {}) =>
    aContact({ key: 'torget-to', roles: [], isMain: false, phone: '55550201', ...more })
  const found = (more?: object) =>
    viewOf(portalOf(aContact(), second(more)), 'contact').findings.map((f) => `${f.rule} ${f.where}`)
  expect(found()).toContain('maybe-two-values Innbyggartorget')
  const place = { address: { street: 'Demovegen 2', postalCode: '5282', city: 'Lonevåg' } }
  expect(found(place)).not.toContain('maybe-two-values Innbyggartorget')
  expect(found({ phone: '+4755550200' })).not.toContain('maybe-two-values Innbyggartorget')
})
