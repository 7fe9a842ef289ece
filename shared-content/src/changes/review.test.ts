import { expect, it } from 'vitest'
import { CHANGE_STATES, type ChangeState, type Eyes } from '../contract/index.ts'
import { eyesFor, nextSteps } from './review.ts'

const people = {
  author: { id: 'kari', mayWrite: true, mayApprove: false },
  authorWhoApproves: { id: 'kari', mayWrite: true, mayApprove: true },
  colleague: { id: 'ola', mayWrite: true, mayApprove: false },
  approver: { id: 'pia', mayWrite: true, mayApprove: true },
  reader: { id: 'rune', mayWrite: false, mayApprove: false },
}
/** The whole table, as somebody would read it aloud. */
const RULES: Record<Eyes, Partial<Record<ChangeState, Record<keyof typeof people, string>>>> = {
  four: {
    draft: {
      author: 'submit drop',
      authorWhoApproves: 'submit drop',
      colleague: 'submit',
      approver: 'submit drop',
      reader: '',
    },
    sentBack: {
      author: 'submit drop',
      authorWhoApproves: 'submit drop',
      colleague: 'submit',
      approver: 'submit drop',
      reader: '',
    },
    waiting: {
      author: 'callBack drop',
      authorWhoApproves: 'callBack drop',
      colleague: '',
      approver: 'approve sendBack drop',
      reader: '',
    },
    approved: {
      author: 'callBack drop',
      authorWhoApproves: 'callBack drop',
      colleague: '',
      approver: 'callBack drop',
      reader: '',
    },
  },
  two: {
    draft: {
      author: 'submit drop',
      authorWhoApproves: 'publish submit drop',
      colleague: 'submit',
      approver: 'publish submit drop',
      reader: '',
    },
    sentBack: {
      author: 'submit drop',
      authorWhoApproves: 'publish submit drop',
      colleague: 'submit',
      approver: 'publish submit drop',
      reader: '',
    },
    waiting: {
      author: 'callBack drop',
      authorWhoApproves: 'approve callBack drop',
      colleague: '',
      approver: 'approve sendBack drop',
      reader: '',
    },
    approved: {
      author: 'callBack drop',
      authorWhoApproves: 'callBack drop',
      colleague: '',
      approver: 'callBack drop',
      reader: '',
    },
  },
}
const all = (['two', 'four'] as const).flatMap((eyes) =>
  CHANGE_STATES.flatMap((state) =>
    (Object.keys(people) as (keyof typeof people)[]).map((who) => [eyes, state, who] as const),
  ),
)

it.each(all)('with %s eyes, a change that is %s: %s', (eyes, state, who) => {
  const steps = nextSteps({ state, by: 'kari' }, people[who], eyes).map(({ step }) => step)
  expect(steps.join(' ')).toBe(RULES[eyes][state]?.[who] ?? '')
})

it('what is published, or dropped, goes nowhere: it is undone by a change of its own', () => {
  for (const state of ['published', 'dropped'] as const)
    expect(nextSteps({ state, by: 'kari' }, people.approver, 'two')).toEqual([])
})

it('four eyes are asked for only where somebody else can give the other two', () => {
  expect(eyesFor('four', 'kari', ['kari'])).toBe('two')
  expect(eyesFor('four', 'kari', [])).toBe('two')
  expect(eyesFor('four', 'kari', ['kari', 'pia'])).toBe('four')
  expect(eyesFor('two', 'kari', ['kari', 'pia'])).toBe('two')
})
