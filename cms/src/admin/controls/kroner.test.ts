import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseKroner, writeKroner } from './kroner.ts'

describe('an amount in kroner', () => {
  it.each([
    ['3230', 323_000],
    ['3 230', 323_000],
    ['3 230,00', 323_000],
    ['3.230,5', 323_050],
    ['3230.50', 323_050],
    ['1.200', 120_000],
    ['kr 500', 50_000],
    ['1 200,-', 120_000],
    ['75 kroner', 7_500],
    ['0', 0],
    ['-10', -1_000],
    ['3\u00a0230', 323_000],
  ])('is read from «%s»', (typed, ore) => {
    expect(parseKroner(typed)).toEqual({ ore })
  })

  it.each(['', 'gratis', '12,345', '1.2.3', '3,2,1', '1.23.456', '--5', '99999999999999999999'])(
    'is not read from «%s»',
    (typed) => {
      expect(parseKroner(typed)).toBeNull()
    },
  )

  it('is written so that it reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }), (ore) => {
        expect(parseKroner(writeKroner({ ore }))).toEqual({ ore })
      }),
    )
  })

  it('is written with grouped thousands and two decimals', () => {
    expect([writeKroner({ ore: 323_000 }), writeKroner({ ore: 5 }), writeKroner({ ore: -123_456_789 })]).toEqual([
      '3 230,00',
      '0,05',
      '-1 234 567,89',
    ])
  })
})
