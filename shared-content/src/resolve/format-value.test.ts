import { describe, expect, it } from 'vitest'
import { LANGS } from '../contract/index.ts'
import { formatDate, formatDuration, formatMoney, formatNumber, formatPhone } from './format-value.ts'
import { FORMAT_WORDS } from './format-words.ts'

describe('values in words', () => {
  it('writes money with øre only when there are any', () => {
    expect(formatMoney({ ore: 323000_00 }, 'nn')).toBe('323 000 kroner')
    expect(formatMoney({ ore: 12_50 }, 'nb')).toBe('12,50 kroner')
    expect(formatMoney({ ore: 1200_05 }, 'en')).toBe('NOK 1,200.05')
    expect(formatMoney({ ore: -5_00 }, 'nn')).toBe('−5 kroner')
  })
  it('writes days as people read them', () => {
    expect(formatDate('2027-03-01', 'nn')).toBe('1. mars 2027')
    expect(formatDate({ month: 12, day: 24 }, 'nn')).toBe('24. desember')
    expect(formatDate('2027-03-01', 'en')).toBe('1 March 2027')
  })
  it('bends durations', () => {
    expect(formatDuration({ amount: 1, unit: 'weeks' }, 'nn')).toBe('1 veke')
    expect(formatDuration({ amount: 12, unit: 'weeks' }, 'nn')).toBe('12 veker')
  })
  it('groups phone numbers in pairs and short ones in threes', () => {
    expect(['55550101', '+4755550101', '116117', '113', '02800'].map(formatPhone)).toEqual([
      '55 55 01 01',
      '+47 55 55 01 01',
      '116 117',
      '113',
      '028 00',
    ])
  })
  it('keeps decimals of other numbers', () => {
    expect(formatNumber(1234567.5, 'nn')).toBe('1 234 567,5')
  })
  it('has the same words in every language', () => {
    for (const lang of LANGS)
      expect(Object.keys(FORMAT_WORDS[lang]).sort()).toEqual(Object.keys(FORMAT_WORDS.nn).sort())
    for (const lang of LANGS) expect(FORMAT_WORDS[lang].months).toHaveLength(12)
  })
})
