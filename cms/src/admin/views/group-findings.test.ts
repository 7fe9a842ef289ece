import { expect, it } from 'vitest'
import { groupFindings } from './group-findings.ts'

const finding = { rule: 'missing-fact', severity: 'ask' as const, message: 'Manglar pris.', slot: 'price' as const, lang: 'nn' as const, path: '/a/' }

it('gathers the pages of what is the same finding', () => {
  expect(groupFindings([finding, { ...finding, path: '/b/' }, { ...finding, lang: 'en' }], 'nn')).toEqual([
    { severity: 'ask', message: 'Manglar pris.', slot: 'Kva kostar det?', pages: ['/a/', '/b/'] },
  ])
})

it('puts what stops a page first', () => {
  const order = groupFindings([finding, { ...finding, severity: 'notice', message: 'Råd' }, { ...finding, severity: 'block', message: 'Stopp', slot: undefined }], 'nn')
  expect(order.map((g) => [g.severity, g.slot])).toEqual([['block', null], ['ask', 'Kva kostar det?'], ['notice', 'Kva kostar det?']])
})
