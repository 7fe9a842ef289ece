import { expect, it } from 'vitest'
import { missingFacts } from './missing-facts.ts'

it('names each missing fact once per kommune, whichever pages ask for it', () => {
  const finding = {
    rule: 'missing-fact',
    severity: 'ask' as const,
    where: 'pris-sfo',
    advice: { nn: '«Pris for SFO» manglar.', nb: '«Pris for SFO» mangler.', en: '“Price of SFO” is missing.' },
    lang: 'nn' as const,
  }
  const status = {
    state: 'live' as const,
    checkedAt: '2026-11-21T08:00:00.000Z',
    pages: { rendered: 0, unchanged: 0, keptBack: 0, removed: 0, total: 0 },
    ms: 0,
  }
  const findings = [
    { ...finding, path: '/a/' },
    { ...finding, path: '/b/' },
    { ...finding, rule: 'other-language', path: '/a/' },
  ]
  expect(
    missingFacts(
      [
        { kommune: 'Osterøy', status: { ...status, findings } },
        { kommune: 'Vaksdal', status: { ...status, findings: [] } },
      ],
      'nn',
    ),
  ).toEqual([{ kommune: 'Osterøy', advice: '«Pris for SFO» manglar.' }])
})
