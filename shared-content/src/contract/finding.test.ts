import { expect, it } from 'vitest'
import { advice } from './finding.ts'
import { portalStatus } from './portal-status.ts'

const old = { nn: 'Skriv målet.', nb: 'Skriv målet.' }

it('says in nynorsk what was kept before it was said in English', () => {
  expect(advice.parse(old)).toEqual({ ...old, en: old.nn })
  expect(advice.parse({ ...old, en: 'Write where it leads.' }).en).toBe('Write where it leads.')
  expect(advice.safeParse({ nn: 'Skriv målet.' }).success).toBe(false)
  expect(advice.safeParse({ ...old, en: '' }).success).toBe(false)
})

it('reads a status that was kept before', () => {
  const finding = { rule: 'content/vague-link', severity: 'ask', path: '/a/', lang: 'nn', advice: old }
  const status = portalStatus.parse({
    state: 'live',
    checkedAt: '2026-11-21T10:00:00.000Z',
    pages: { rendered: 0, unchanged: 1, keptBack: 0, removed: 0, total: 1 },
    findings: [finding],
    newAsks: [finding],
    waived: [{ ...finding, until: '2027-01-01', reason: 'Kjem i haust.' }],
    ms: 1,
  })
  const all = [status.findings, status.newAsks, status.waived].flatMap((list) => list!)
  expect(all.map((f) => f.advice.en)).toEqual([old.nn, old.nn, old.nn])
})
