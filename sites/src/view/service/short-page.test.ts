import { describe, expect, it } from 'vitest'
import { aContact, aKommune, aService, para, portalOf, viewOf } from '../../testing/portal-of.ts'

const action = { id: 'a', label: { nn: 'Søk om plass' }, url: 'https://skjema.no/', login: 'high', level: 3 }
const norwegian = aService('sfo', {
  slots: {
    summary: { nn: para('Om SFO.') },
    urgent: [{ id: 'u', label: { nn: 'Legevakt' }, phone: '116117' }],
    selfService: [action],
    whatYouGet: { nn: para('Leik.') },
    price: [{ id: 'p', what: { nn: 'Plass' }, amount: { ore: 100 } }],
  },
})
const page = (lang: 'nn' | 'nb' | 'en', ...records: object[]) => viewOf(portalOf(...records), 'service', 'sfo', lang)

describe('a service described in Norwegian alone, in English', () => {
  const view = page('en', norwegian, aContact())

  it('says so first, with the way to the Norwegian page, what can be done and whom to call', () => {
    expect(view.short).toEqual({
      sentence: 'This service is described in Norwegian.',
      instead: { title: { text: 'Søk sfo', lang: 'nn' }, lang: 'nn', path: '/tenester/sfo/' },
      actions: [
        {
          id: 'a',
          label: { text: 'Søk om plass', lang: 'nn' },
          url: 'https://skjema.no/',
          facts: ['Log in with ID-porten, for example BankID.'],
        },
      ],
      phone: { text: '55 55 02 00', href: 'tel:55550200', of: { text: 'Innbyggartorget', lang: 'nn' } },
    })
    expect(view.description).toBe('This service is described in Norwegian.')
    expect(view.otherLanguages).toBeUndefined()
  })

  it('keeps the emergency number, and leaves the rest to the Norwegian page', () => {
    expect([view.lead, view.sections.map((s) => s.slot)]).toEqual([[], ['urgent']])
  })

  it('is a finding there, and the page in Norwegian is whole and has none', () => {
    expect(view.findings.filter((f) => f.rule === 'missing-words').map((f) => f.slot ?? 'title')).toEqual([
      'title',
      'urgent',
      'selfService',
      'price',
    ])
    const nn = page('nn', norwegian, aContact())
    expect([nn.short, nn.findings.filter((f) => f.rule === 'missing-words')]).toEqual([undefined, []])
    expect(nn.sections.map((s) => s.slot)).toEqual(['urgent', 'selfService', 'whatYouGet', 'price'])
  })

  it('rings the contact of the service before the switchboard, and does not change at midnight for it', () => {
    const own = aContact({ key: 'sfo', roles: ['sfo'], isMain: false, phone: '55550300' })
    const slots = { contact: [{ id: 'c', role: 'sfo' }] }
    const role = { kind: 'contactRole', key: 'sfo', label: { en: 'SFO' } }
    expect(page('en', aService('sfo', { slots }), aContact(), own, role).short?.phone?.text).toBe('55 55 03 00')
    expect(view.changesAt).toBeUndefined()
  })
})

it('A page keeps what is in its language when something it needs is not', () => {
  const slots = {
    summary: { nn: para('Om SFO.'), en: para('About SFO.') },
    whatYouGet: { nn: para('Leik.'), en: para('Play.') },
    price: [{ id: 'p', what: { nn: 'Plass' }, amount: { ore: 100 } }],
  }
  const view = page('en', aService('sfo', { title: { nn: 'SFO', en: 'SFO' }, slots }))
  expect(view.short?.sentence).toBe('Some of the most important information about this service is only in Norwegian.')
  expect(view.sections.map((s) => s.slot)).toEqual(['whatYouGet'])
  expect(view.lead).toHaveLength(1)
})

it('Bokmål readers get a nynorsk text whole, and a text in English shortly', () => {
  const languages = aKommune({ languages: ['nn', 'nb', 'en'] })
  expect(page('nb', languages, norwegian).short).toBeUndefined()
  const english = aService('sfo', { title: { en: 'Permit' } })
  expect(page('nb', languages, english).short?.instead.path).toBe('/en/services/sfo/')
})

it('A text in a language the portal does not have is shown as it is: there is no other page to read', () => {
  const view = page('nn', aKommune({ languages: ['nn'] }), aService('sfo', { title: { en: 'Permit' } }))
  expect([view.short, view.findings.some((f) => f.rule === 'missing-words')]).toEqual([undefined, true])
})
