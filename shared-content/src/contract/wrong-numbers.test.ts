import { describe, expect, it } from 'vitest'
import { isOrgnummer } from './orgnummer.ts'
import { isPhoneNumber } from './phone-number.ts'
import { readableEmail, readableHost } from './readable-host.ts'
import { email, organisation, webUrl } from './value.ts'
import { withoutSpacesInNumbers, wrongNumbersIn } from './wrong-numbers.ts'

const body = (orgnummer: string) => ({ name: { nn: 'Vassverket' }, orgnummer })

describe('an organisation number', () => {
  it.each(['974767880', '938766223', '964967636', '921234554'])('%s is one', (digits) =>
    expect(isOrgnummer(digits)).toBe(true),
  )
  it.each(['123456789', '974767881', '97476788', '9747678800', '000000010', 'abcdefghi'])('%s is none', (digits) =>
    expect(isOrgnummer(digits)).toBe(false),
  )

  it('with a remainder of 1 has no last digit that fits', () => {
    const remainder1 = '20000003'
    expect([3, 2, 7, 6, 5, 4, 3, 2].reduce((sum, w, i) => sum + w * Number(remainder1[i]), 0) % 11).toBe(1)
    expect([...'0123456789'].some((last) => isOrgnummer(remainder1 + last))).toBe(false)
  })

  it('is taken with the spaces people write, and kept without', () => {
    expect(organisation.parse(body(' 974 767\u00a0880')).orgnummer).toBe('974767880')
    const stored = [{ sendTo: body('974 767 880') }, 'x']
    expect(withoutSpacesInNumbers(stored)).toEqual([{ sendTo: body('974767880') }, 'x'])
    const clean = [{ sendTo: body('974767880'), period: { fact: 'a b' } }]
    expect(withoutSpacesInNumbers(clean)).toBe(clean)
  })
})

it('What stands is read though its last digit does not fit, and told of wherever it lies', () => {
  expect(organisation.safeParse(body('123456789')).success).toBe(true)
  expect(wrongNumbersIn({ sendTo: body('123 456 789'), appealBody: body('974767880') })).toEqual([
    { path: 'sendTo.orgnummer', code: 'orgnummerWrong', params: { number: '123 456 789' } },
  ])
  const rows = [{ id: 'a', phone: '113' }, { id: 'b', phone: '123 45 67' }, { phone: { fact: 'vakt' } }]
  expect(wrongNumbersIn(rows)).toEqual([{ path: '1.phone', code: 'phoneWrong', params: { number: '1234567' } }])
  expect(wrongNumbersIn({ type: 'phone', value: '4755363700' })).toHaveLength(1)
  expect(wrongNumbersIn({ type: 'text', value: '4755363700' })).toEqual([])
})

it.each([
  '113',
  '1881',
  '05151',
  '116117',
  '80080000',
  '81549300',
  '55363700',
  '+4755363700',
  '004755363700',
  '+46812345678',
])('There are phone numbers like %s', (phone) => expect(isPhoneNumber(phone)).toBe(true))
it.each(['1234567', '55363', '555555555', '4755363700', '+47553637', '+999123456'])('There is none like %s', (phone) =>
  expect(isPhoneNumber(phone)).toBe(false),
)

describe('an e-mail address', () => {
  it.each([
    ['post@osteroy.kommune.no', 'post@osteroy.kommune.no'],
    [' post@osteroy.kommune.no\n', 'post@osteroy.kommune.no'],
    ['post@tjøme.kommune.no', 'post@xn--tjme-hra.kommune.no'],
    ['Post@TJØME.kommune.no', 'Post@xn--tjme-hra.kommune.no'],
    ['post@tjo\u0308me.no', 'post@xn--tjme-6qa.no'],
    ['post@Osteroy.no', 'post@Osteroy.no'],
  ])('«%s» is kept as mail programs need it: %s', (written, kept) => expect(email.parse(written)).toBe(kept))

  it.each(['post', 'post@', '@osteroy.no', 'kåre@osteroy.no', 'post@oster oy.no', 'post@tjøme'])(
    '«%s» is refused',
    (written) => expect(email.safeParse(written).error?.issues[0]?.message).toBe('email'),
  )

  it('is read as people write it', () => {
    expect(['post@xn--tjme-hra.kommune.no', 'post@osteroy.no', 'post@xn--\u0000.no'].map(readableEmail)).toEqual([
      'post@tjøme.kommune.no',
      'post@osteroy.no',
      'post@xn--\u0000.no',
    ])
  })
})

it.each([
  ['https://www.tjøme.no/skjema?a=æ', 'https://www.xn--tjme-hra.no/skjema?a=æ'],
  ['https://osteroy.no/æ', 'https://osteroy.no/æ'],
  ['http://Osteroy.no', 'http://Osteroy.no'],
])('The address %s is kept as it is looked up: %s', (written, kept) => expect(webUrl.parse(written)).toBe(kept))

it('A host name is read as people write it, and one that cannot be read stays', () =>
  expect(['www.xn--tjme-hra.no', 'osteroy.no', 'xn--\u0000.no'].map(readableHost)).toEqual([
    'www.tjøme.no',
    'osteroy.no',
    'xn--\u0000.no',
  ]))

it('is a day that its month never has, wherever it stands', () => {
  const rows = (month: number, day: number) => [{ id: 'a', date: { month, day } }]
  expect(wrongNumbersIn(rows(2, 31))).toEqual([{ path: '0.date', code: 'dayWrong', params: { number: '31.2.' } }])
  expect([rows(4, 31), rows(2, 30), rows(11, 31)].map((r) => wrongNumbersIn(r).length)).toEqual([1, 1, 1])
  expect([rows(2, 29), rows(12, 31), rows(4, 30)].map((r) => wrongNumbersIn(r).length)).toEqual([0, 0, 0])
  expect(wrongNumbersIn({ type: 'date', value: { month: 2, day: 31 } })).toHaveLength(1)
})
