import type { Lang, PortalFinding, PortalStatus } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { groupFindings } from './group-findings.ts'
import { withoutKeptBack } from './without-kept-back.ts'

const finding = (path: string, severity: PortalFinding['severity'], nn: string): PortalFinding => ({
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
  expect(left([finding('/a/', 'block', 'Ein'), finding('/a/', 'block', 'To'), finding('/a/', 'ask', 'Tre')])).toEqual([
    'block To',
    'ask Tre',
  ])
  expect(left([finding('/a/', 'block', 'Ein')], 'en')).toEqual([])
})

it('keeps what stops more pages than are named one by one', () => {
  expect(left(Array.from({ length: 9 }, (_, i) => finding(`/${i}/`, 'block', 'Ein')))).toEqual(['block Ein'])
})
