import { describe, expect, it } from 'vitest'
import type { Finding, Waiver } from '../contract/index.ts'
import { addPeoplesWord, type PeoplesWord } from './add-peoples-word.ts'
import { reportAccessibility, type ReportedPage } from './report-accessibility.ts'
import { RULE_TABLE } from './rule-table.ts'
import { sayFinding } from './say-finding.ts'

const of = (rule: string): Finding => sayFinding(rule, RULE_TABLE[rule]!)
const page = (path: string, ...rules: string[]): ReportedPage => ({
  path,
  findings: rules.map(of),
  engines: ['html', 'own'],
})
const NOTHING: PeoplesWord = { waivers: [], handChecks: [], today: '2026-11-21' }
const made = (pages: ReportedPage[], word: Partial<PeoplesWord>) =>
  addPeoplesWord(reportAccessibility({ kommune: 'osteroy', release: 'r1', pages }), { ...NOTHING, ...word })
const row = (r: ReturnType<typeof made>, criterion: string) => r.criteria.find((c) => c.criterion === criterion)!
const waiver = (more: Partial<Waiver>): Waiver => ({
  kommune: 'osteroy',
  rule: 'content/vague-link',
  reason: 'Kjend lenkje.',
  until: '2026-12-31',
  by: 'Kari',
  ...more,
})

describe('what people say of a report', () => {
  it('counts the pages and services a waiver covers on the day it is read', () => {
    const pages = [
      page('/a/', 'content/vague-link', 'content/vague-link'),
      { ...page('/b/', 'content/vague-link'), service: 'sfo' },
    ]
    const read = (waivers: Waiver[], today = '2026-11-21') => row(made(pages, { waivers, today }), '2.4.4')
    expect(read([])).toMatchObject({ state: 'toDecide', findings: [{ pages: 2, waived: 0 }] })
    expect(read([waiver({ service: 'sfo' })])).toMatchObject({ state: 'toDecide', findings: [{ pages: 2, waived: 1 }] })
    expect(read([waiver({ service: 'sfo' }), waiver({ path: '/a/' })])).toMatchObject({
      state: 'waived',
      findings: [{ pages: 2, waived: 2 }],
    })
    expect(read([waiver({ service: 'sfo' }), waiver({ path: '/a/' })], '2027-01-01')).toMatchObject({
      state: 'toDecide',
      findings: [{ waived: 0 }],
    })
    expect(read([waiver({ path: '/a/', kommune: 'vaksdal' }), waiver({ path: '/a/', slot: 'price' })])).toMatchObject({
      findings: [{ waived: 0 }],
    })
  })

  it('counts them where no criterion is served, too', () => {
    const waivers = [waiver({ rule: 'missing-fact', path: '/a/' })]
    expect(made([page('/a/', 'missing-fact')], { waivers }).other).toMatchObject([{ rule: 'missing-fact', waived: 1 }])
  })

  it('believes the newest word of a person, but not over what a machine found', () => {
    const check = (criterion: string, result: 'met' | 'failed', day: string) => ({ criterion, result, day, by: 'Kari' })
    const handChecks = [
      check('2.3.1', 'met', '2026-11-02'),
      check('2.3.1', 'failed', '2026-11-01'),
      check('1.1.1', 'met', '2026-11-02'),
      check('3.2.3', 'failed', '2026-11-02'),
    ]
    const checked = made([page('/', 'html/wcag/h37')], { handChecks })
    expect(['2.3.1', '1.1.1', '3.2.3'].map((c) => row(checked, c).state)).toEqual(['met', 'failed', 'failed'])
    expect(row(checked, '2.3.1').how).toEqual(['hand'])
  })

  it('leaves the number of a report that does not say where its findings stand', () => {
    const { criteria, ...rest } = reportAccessibility({
      kommune: 'osteroy',
      release: 'r1',
      pages: [page('/a/', 'content/vague-link')],
    })
    const old = {
      ...rest,
      criteria: criteria.map((c) => ({ ...c, findings: c.findings.map((f) => ({ ...f, places: [], waived: 1 })) })),
    }
    expect(row(addPeoplesWord(old, NOTHING), '2.4.4')).toMatchObject({ state: 'waived', findings: [{ waived: 1 }] })
  })
})
