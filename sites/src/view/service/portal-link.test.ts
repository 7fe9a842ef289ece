import { describe, expect, it } from 'vitest'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { record, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { startView } from '../view-context.ts'
import { portalLink } from './portal-link.ts'

const RECORDS = [
  { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'nb'], domain: 'osteroy.no' },
  {
    kind: 'service',
    key: 'sfo',
    slug: 'fritid',
    title: { nn: 'SFO' },
    themes: ['familie-og-barn'],
    serviceKind: 'offer',
    slots: {},
  },
  { kind: 'redirect', lang: 'nn', from: '/tenester/sfo/', to: 'sfo' },
]

function linkTo(href: string) {
  const reader = readerFor(snapshotOf(RECORDS.map((r) => record.parse(r)) as ContentRecord[]), 'osteroy')!
  const options = { themeHref: '/t.css', portalUrl: 'https://osteroy.no' }
  const c = startView(reader, 'nn', '2026-11-21T10:00:00.000Z', options)
  return { href: portalLink(c, href), told: c.resolution.findings.map(({ rule, severity }) => `${rule} ${severity}`) }
}

describe('a link of the content', () => {
  it.each([
    'https://www.nav.no/a',
    'mailto:post@x.no',
    'tel:113',
    'https://osteroy.no/tenester/fritid/',
    'https://www.osteroy.no/nb/tjenester/Fritid',
    'https://osteroy.no/',
    'https://osteroy.no/filer/kart.pdf',
    'https://sub.osteroy.no/gammalt',
  ])('%s leads there, and nobody is told', (href) => {
    expect(linkTo(href)).toEqual({ href, told: [] })
  })

  it('to an old address of the portal leads to the new one, and the editor is told', () => {
    expect(linkTo('https://osteroy.no/tenester/sfo#pris')).toEqual({
      href: '/tenester/fritid/#pris',
      told: ['moved-link ask'],
    })
  })

  it('to a page the portal does not have is none, and stops the page', () => {
    expect(linkTo('https://osteroy.no/tenester/borte/')).toEqual({ href: undefined, told: ['dead-link block'] })
  })

  it('that nobody can follow is none', () => {
    expect(linkTo('https://https://www.nav.no')).toEqual({ href: undefined, told: ['bad-link ask'] })
  })
})
