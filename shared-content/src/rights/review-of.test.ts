import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextSteps } from '../changes/index.ts'
import type { ReviewSetting } from '../contract/index.ts'
import { reviewOf, type Account, type Reviewed } from './review-of.ts'
import { isRegionRole, ROLES, type Held, type Role } from './roles.ts'
import { RIGHTS_KINDS } from './table.ts'

const person = (id: string, role: Role, standIn?: Account['standIn'], kommune = 'a'): Account => ({
  id,
  held: [isRegionRole(role) ? { role } : { role, kommune }],
  standIn,
})
const editor = person('eva', 'kommuneEditor')
const publisher = person('pia', 'kommunePublisher')
const other = person('per', 'kommunePublisher')
const text: Reviewed = { kind: 'text', kommune: 'a', by: 'eva' }
const DAY = '2027-07-10'
const review = (who: Account, accounts: Account[], reviewed = text, setting: ReviewSetting = {}) =>
  reviewOf(who, reviewed, { accounts, setting, day: DAY })
const steps = (...asked: Parameters<typeof review>) => {
  const { reviewer, eyes } = review(...asked)
  return nextSteps({ state: 'draft', by: (asked[2] ?? text).by }, reviewer, eyes).map(({ step }) => step)
}

it('a text takes two, a phone number one, unless the kommune says otherwise', () => {
  const all = [editor, publisher, other]
  const own = { ...text, by: 'pia' }
  expect([steps(publisher, all, own), steps(publisher, all, { ...own, kind: 'phones' })]).toEqual([
    ['submit', 'drop'],
    ['publish', 'submit', 'drop'],
  ])
  expect([
    steps(publisher, all, own, { texts: 'two' }),
    steps(publisher, all, { ...own, kind: 'hours' }, { contacts: 'four' }),
  ]).toEqual([
    ['publish', 'submit', 'drop'],
    ['submit', 'drop'],
  ])
})

it('one who alone could approve needs nobody else', () => {
  expect(steps(publisher, [editor, publisher], { ...text, by: 'pia' })).toContain('publish')
  // Neither another kommune's publisher, nor a crisis lead, whom nobody asks on a common day, nor the region is somebody else.
  const far = person('liv', 'kommunePublisher', undefined, 'b')
  const administrator = person('ada', 'regionAdministrator')
  expect(review(administrator, [administrator]).reviewer.mayApprove).toBe(true)
  expect(
    steps(publisher, [publisher, far, administrator, person('kai', 'crisisLead')], { ...text, by: 'pia' }),
  ).toContain('publish')
})

it('what is shared is approved by the region’s people', () => {
  const shared = { ...text, kommune: undefined }
  const region = person('ria', 'regionPublisher')
  expect([review(region, [region], shared).reviewer.mayApprove, review(publisher, [region], shared).reviewer]).toEqual([
    true,
    { id: 'pia', mayWrite: false, mayApprove: false },
  ])
})

it('a stand-in approves on the days she stands in, and is who is counted then', () => {
  const away = person('pia', 'kommunePublisher', { id: 'eva', from: '2027-07-10', to: '2027-07-10' })
  const on = (day: string, who = editor) =>
    reviewOf(who, { ...text, by: 'ola' }, { accounts: [editor, away], setting: {}, day })
  expect(['2027-07-09', '2027-07-10', '2027-07-11'].map((day) => on(day).reviewer.mayApprove)).toEqual([
    false,
    true,
    false,
  ])
  // Whoever is away cannot be waited for.
  expect(review(editor, [editor, away]).eyes).toBe('two')
  expect(review(editor, [editor, away, other]).eyes).toBe('four')
  // She has her own right all the same.
  expect(on('2027-07-10', away).reviewer.mayApprove).toBe(true)
})

it('a stand-in who may not read it, is gone, or is herself stands in for nobody', () => {
  for (const standIn of ['liv', 'gone', 'pia']) {
    const away = person('pia', 'kommunePublisher', { id: standIn, from: DAY, to: DAY })
    const far = person('liv', 'kommunePublisher', undefined, 'b')
    expect(review(far, [editor, away, far]).reviewer.mayApprove).toBe(false)
    expect(review(editor, [editor, away, far], { ...text, by: 'eva' }).eyes, standIn).toBe('four')
  }
})

it('a right that is lent is not lent on', () => {
  const away = person('pia', 'kommunePublisher', { id: 'eva', from: DAY, to: DAY })
  const awayToo: Account = { ...editor, standIn: { id: 'rune', from: DAY, to: DAY } }
  expect(review(person('rune', 'reader'), [away, awayToo, person('rune', 'reader')]).reviewer.mayApprove).toBe(false)
})

it('a crisis lead and a duty officer wait for nobody, each with what is hers', () => {
  const [crisis, duty] = [person('kai', 'crisisLead'), person('dag', 'dutyOfficer')]
  const all = [crisis, duty, publisher, other]
  const setting: ReviewSetting = { contacts: 'four', texts: 'four' }
  const own = (who: Account, kind: Reviewed['kind']) => steps(who, all, { ...text, kind, by: who.id }, setting)
  expect([own(crisis, 'text')[0], own(crisis, 'hours')[0], own(duty, 'phones')[0]]).toEqual([
    'publish',
    'publish',
    'publish',
  ])
  expect([own(duty, 'text'), own(crisis, 'prices')]).toEqual([['drop'], ['drop']])
})

const held = fc.record({ role: fc.constantFrom(...ROLES), kommune: fc.constantFrom('a', 'b') })
const account = fc.record({
  id: fc.constantFrom('a1', 'a2', 'a3', 'a4'),
  held: fc.array(held, { maxLength: 2 }) as fc.Arbitrary<Held[]>,
  standIn: fc.option(
    fc.record({ id: fc.constantFrom('a1', 'a2', 'a3', 'a9'), from: fc.constant(DAY), to: fc.constant(DAY) }),
    { nil: undefined },
  ),
})
const people = fc.uniqueArray(account, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })

it('whoever writes, and whoever is away: four eyes are only asked for where another could open hers', () => {
  fc.assert(
    fc.property(
      people,
      fc.constantFrom(...RIGHTS_KINDS),
      fc.constantFrom('a', undefined),
      (accounts, kind, kommune) => {
        const setting: ReviewSetting = { contacts: 'four', facts: 'four', texts: 'four' }
        for (const author of accounts) {
          const reviewed = { kind, kommune, by: author.id }
          const asked = (who: Account) => reviewOf(who, reviewed, { accounts, setting, day: DAY })
          if (asked(author).eyes === 'two') continue
          expect(accounts.some((who) => who.id !== author.id && asked(who).reviewer.mayApprove)).toBe(true)
        }
      },
    ),
  )
})
