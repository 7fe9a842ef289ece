import { describe, expect, it } from 'vitest'
import { badlySaid } from '../testing/badly-said.ts'
import { GAP_RULES } from './gap-rules.ts'
import { howCriterionIsChecked } from './how-criterion-is-checked.ts'
import { dutyOf } from './norwegian-law.ts'
import { RULE_TABLE, ruleOf } from './rule-table.ts'
import { WCAG_CRITERIA, findCriterion } from './wcag-criteria.ts'

describe('the criteria', () => {
  it('are the fifty of WCAG 2.1 at A and AA: 38 of 2.0 and 12 of 2.1, in order', () => {
    const numbers = WCAG_CRITERIA.map((c) => c.number)
    expect(numbers).toHaveLength(50)
    expect(new Set(numbers).size).toBe(50)
    expect(numbers).toEqual([...numbers].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })))
    expect([
      WCAG_CRITERIA.filter((c) => c.level === 'A').length,
      WCAG_CRITERIA.filter((c) => c.since === '2.1').length,
    ]).toEqual([30, 12])
  })

  it('say what the law asks, and where that is read', () => {
    expect(WCAG_CRITERIA.filter((c) => !dutyOf(c.number).isRequired).map((c) => c.number)).toEqual(['1.2.3', '1.2.4'])
    expect(dutyOf('2.5.8').isRequired).toBe(false)
  })

  it('are named and asked about in every language', () => {
    for (const part of ['name', 'byHand'] as const)
      expect(badlySaid(Object.fromEntries(WCAG_CRITERIA.map((c) => [c.number, c[part]])))).toEqual([])
  })

  it('are looked for by machines where a machine can', () => {
    expect(howCriterionIsChecked('1.4.3')).toEqual(['alfa', 'browser'])
    expect(howCriterionIsChecked('2.4.4')).toEqual(['html', 'alfa', 'own', 'browser'])
    expect(howCriterionIsChecked('2.3.1')).toEqual([])
  })
})

describe('the table of rules', () => {
  const rules = Object.entries(RULE_TABLE)

  it('names criteria that exist', () => {
    expect(
      rules.filter(([, r]) => r.criterion !== undefined && !findCriterion(r.criterion)).map(([name]) => name),
    ).toEqual([])
  })

  it('lets every failure of a criterion stop the page unless it says in words why not', () => {
    expect(
      rules
        .filter(([, r]) => r.criterion !== undefined && r.severity !== 'block' && !r.reason?.includes(' '))
        .map(([name]) => name),
    ).toEqual([])
    expect(
      rules
        .filter(([, r]) => r.severity === 'block' && r.criterion !== undefined && r.reason !== undefined)
        .map(([name]) => name),
    ).toEqual([])
  })

  it('lets a rule of pages stop one, or ask for a decision, without a criterion only for a reason in words', () => {
    expect(
      rules
        .filter(
          ([name, r]) =>
            !(name in GAP_RULES) && r.severity !== 'notice' && r.criterion === undefined && !r.reason?.includes(' '),
        )
        .map(([name]) => name),
    ).toEqual([])
  })

  it('says what to do in every language, as sentences', () => {
    for (const [name, { advice }] of rules)
      for (const said of Object.values(advice)) expect(said, name).toMatch(/^[«“A-ZÆØÅ].*[.]$/)
    expect(
      rules.filter(([, r]) => /(?<!-)\b(ikke|en|siden|hva|hvor|fra|mangler)\b/.test(r.advice.nn)).map(([name]) => name),
    ).toEqual([])
    expect(
      rules
        .filter(([, r]) => /\b(ikkje|ein|eit|sida|kva|kvar|frå|manglar|berre)\b/.test(r.advice.nb))
        .map(([name]) => name),
    ).toEqual([])
  })

  it('says the same in every language', () =>
    expect(badlySaid(Object.fromEntries(rules.map(([name, { advice }]) => [name, advice])))).toEqual([]))

  it('lets nothing unknown pass', () => {
    const { severity, advice } = ruleOf('html/brand-new', 'something')
    expect(severity).toBe('block')
    expect(badlySaid({ advice })).toEqual([])
  })
})
