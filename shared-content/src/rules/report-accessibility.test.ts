import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Finding } from '../contract/index.ts'
import { accessibilityReport } from './accessibility-report.ts'
import { reportAccessibility, type ReportedPage } from './report-accessibility.ts'
import { RULE_TABLE } from './rule-table.ts'
import { sayFinding } from './say-finding.ts'

const of = (rule: string): Finding => sayFinding(rule, RULE_TABLE[rule]!)
const page = (path: string, findings: Finding[] = []): ReportedPage => ({ path, findings, engines: ['html', 'own'] })
const report = (...pages: ReportedPage[]) => reportAccessibility({ kommune: 'osteroy', release: 'r1', pages })
const row = (r: ReturnType<typeof report>, criterion: string) => r.criteria.find((c) => c.criterion === criterion)!

describe('the accessibility report', () => {
  it('has all fifty criteria, and says of each how it was checked', () => {
    const made = accessibilityReport.parse(report(page('/')))
    expect(made.criteria).toHaveLength(50)
    expect(row(made, '2.4.4')).toMatchObject({ state: 'noFault', how: ['html', 'own', 'browser'] })
    expect(row(made, '2.3.1')).toMatchObject({ state: 'notChecked', how: [] })
    // Alfa has rules for contrast, but it did not judge these pages.
    expect(row(made, '1.4.3').how).toEqual(['browser'])
  })

  it('gathers the same finding on many pages', () => {
    const made = report(
      page('/b/', [of('content/vague-link')]),
      page('/a/', [of('content/vague-link'), of('html/wcag/h37')]),
      { ...page('/c/', [of('content/vague-link')]), service: 'sfo' },
    )
    expect(row(made, '2.4.4')).toMatchObject({
      state: 'toDecide',
      pages: 3,
      findings: [
        {
          rule: 'content/vague-link',
          pages: 3,
          waived: 0,
          examples: ['/a/', '/b/', '/c/'],
          places: [{ path: '/a/' }, { path: '/b/' }, { path: '/c/', service: 'sfo' }],
        },
      ],
    })
    expect(row(made, '1.1.1')).toMatchObject({ state: 'failed', pages: 1 })
  })

  it('is read when it was kept before advice was said in English', () => {
    const made = report(page('/', [of('content/vague-link'), of('content/heavy-text')]))
    const old: unknown = JSON.parse(JSON.stringify(made, (key, value: unknown) => (key === 'en' ? undefined : value)))
    const read = accessibilityReport.parse(old)
    const { nn } = of('content/vague-link').advice
    expect(row(read, '2.4.4').findings[0]?.advice).toMatchObject({ nn, en: nn })
    expect(read.other[0]?.advice.en).toBe(of('content/heavy-text').advice.nn)
  })

  it('keeps every place of a finding, and counts its page once', () => {
    const at = (node: string, where?: string): Finding => ({
      ...of('content/vague-link'),
      node,
      ...(where && { where }),
    })
    const made = accessibilityReport.parse(
      report(page('/b/', [at('main > a', '7:2')]), page('/a/', [at('#two'), at('#one')])),
    )
    expect(row(made, '2.4.4').findings).toMatchObject([
      {
        pages: 2,
        examples: ['/a/', '/b/'],
        places: [
          { path: '/a/', node: '#one' },
          { path: '/a/', node: '#two' },
          { path: '/b/', node: 'main > a', where: '7:2' },
        ],
      },
    ])
  })

  it('keeps what serves no criterion apart', () => {
    expect(report(page('/', [of('missing-theme')])).other).toMatchObject([{ rule: 'missing-theme', pages: 1 }])
  })

  it('is the same whatever order the pages come in', () => {
    const anyPage = fc.record({
      path: fc.constantFrom('/a/', '/b/', '/c/'),
      rules: fc.subarray([
        'html/wcag/h37',
        'content/vague-link',
        'content/raw-url-link',
        'missing-theme',
        'missing-local',
      ]),
    })
    const pages = fc
      .uniqueArray(anyPage, { selector: (p) => p.path })
      .map((all) => all.map((p) => page(p.path, p.rules.map(of))))
    fc.assert(
      fc.property(
        pages.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(canonicalJson(report(...shuffled))).toBe(canonicalJson(report(...all)))
        },
      ),
    )
  })
})
