import { expect, it } from 'vitest'
import { refusalLines } from './refusal-lines.ts'

const text = JSON.stringify(
  { format: 'innbyggarportal/1', records: [{ kind: 'kommune' }, { kind: 'service', title: { nn: '' } }] },
  null,
  2,
)

it('says file, line, record, field and reason', () => {
  expect(
    refusalLines('a.json', text, [
      { index: 1, id: 'service/x', path: 'title.nn', message: 'Teksten kan ikkje vere tom.' },
    ]),
  ).toEqual(['a.json:10 service/x · title.nn: Teksten kan ikkje vere tom.'])
})

it('counts records from one for people when they have no name', () => {
  expect(refusalLines('a.json', text, [{ index: 0, path: '', message: 'Feil.' }])).toEqual(['a.json:4 record 1: Feil.'])
})

it('follows the order of the file', () => {
  const lines = refusalLines('a.json', text, [
    { index: 1, path: '', message: 'To.' },
    { index: 0, path: '', message: 'Ein.' },
  ])
  expect(lines.map((l) => l.slice(-4).trim())).toEqual(['Ein.', 'To.'])
})
