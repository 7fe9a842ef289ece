import type { Lang, PortalFinding, PortalStatus } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { groupFindings, withoutKeptBack } from './group-findings.ts'

const finding = {
  rule: 'missing-fact',
  severity: 'ask' as const,
  advice: { nn: 'Manglar pris.', nb: 'Mangler pris.', en: 'The price is missing.' },
  slot: 'price' as const,
  lang: 'nn' as const,
  path: '/a/',
}

it('gathers the pages of what is the same finding', () => {
  expect(groupFindings([finding, { ...finding, path: '/b/' }, { ...finding, lang: 'en' }], 'nn')).toMatchObject([
    { rule: 'missing-fact', severity: 'ask', advice: 'Manglar pris.', slot: 'Kva kostar det?', pages: ['/a/', '/b/'] },
  ])
})

it('is mended once for a service that stands on many pages, and once for each page that shows none', () => {
  const [ofService] = groupFindings(
    [
      { ...finding, service: 'sfo' },
      { ...finding, service: 'sfo', path: '/en/a/', lang: 'en' },
      { ...finding, path: '/b/', service: 'barnehage' },
    ],
    'nn',
  )
  expect(ofService?.places).toEqual([
    { path: '/a/', lang: 'nn', service: 'sfo', slot: 'price' },
    { path: '/b/', lang: 'nn', service: 'barnehage', slot: 'price' },
  ])
  expect(groupFindings([finding, { ...finding, path: '/b/' }], 'nn')[0]?.places.map((p) => p.path)).toEqual([
    '/a/',
    '/b/',
  ])
})

it('keeps two rules apart though they say the same', () => {
  expect(groupFindings([finding, { ...finding, rule: 'html/other' }], 'nn')).toHaveLength(2)
})

it('speaks the language of the editor', () => {
  expect(groupFindings([finding], 'nb')[0]?.advice).toBe('Mangler pris.')
  expect(groupFindings([finding], 'en')[0]?.advice).toBe('The price is missing.')
})

it('puts what stops a page first', () => {
  const order = groupFindings(
    [
      finding,
      { ...finding, severity: 'notice', advice: { nn: 'Råd', nb: 'Råd', en: 'Advice' } },
      { ...finding, severity: 'block', advice: { nn: 'Stopp', nb: 'Stopp', en: 'Stop' }, slot: undefined },
    ],
    'nn',
  )
  expect(order.map((g) => [g.severity, g.slot])).toEqual([
    ['block', null],
    ['ask', 'Kva kostar det?'],
    ['notice', 'Kva kostar det?'],
  ])
})

const foundOn = (path: string, severity: PortalFinding['severity'], nn: string): PortalFinding => ({
  rule: 'html/x',
  severity,
  advice: { nn, nb: `${nn} nb`, en: `${nn} en` },
  path,
  lang: 'nn',
})
const left = (findings: PortalFinding[], lang: Lang = 'nn') => {
  const status: PortalStatus = {
    state: 'live',
    checkedAt: '2026-11-21T10:00:00.000Z',
    ms: 1,
    findings,
    pages: { rendered: 0, unchanged: 0, keptBack: 1, removed: 0, total: 1 },
  }
  return withoutKeptBack(groupFindings(findings, lang), status).map((g) => `${g.severity} ${g.advice}`)
}

it('leaves out the reason a page is kept back, and keeps every other finding', () => {
  expect(left([foundOn('/a/', 'block', 'Ein'), foundOn('/a/', 'block', 'To'), foundOn('/a/', 'ask', 'Tre')])).toEqual([
    'block To',
    'ask Tre',
  ])
  expect(left([foundOn('/a/', 'block', 'Ein')], 'en')).toEqual([])
})

it('keeps what stops more pages than are named one by one', () => {
  expect(left(Array.from({ length: 9 }, (_, i) => foundOn(`/${i}/`, 'block', 'Ein')))).toEqual(['block Ein'])
})
