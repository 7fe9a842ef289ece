import { describe, expect, it } from 'vitest'
import { LANGS } from '../contract/index.ts'
import {
  formatClock,
  formatDate,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPhone,
  phoneHref,
} from './format-value.ts'
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
  it.each([
    ['55550101', '55 55 01 01'],
    ['91503050', '91 50 30 50'],
    ['+4755550101', '+47 55 55 01 01'],
    ['004755363700', '+47 55 36 37 00'],
    ['80080000', '800 80 000'],
    ['81549300', '815 49 300'],
    ['116117', '116 117'],
    ['113', '113'],
    ['02800', '02800'],
    ['05151', '05151'],
    ['+46812345678', '+46 8 123 456 78'],
    ['0046812345678', '+46 8 123 456 78'],
    ['+999123', '+999123'],
  ])('writes the phone number %s as Språkrådet has it: %s', (phone, said) => {
    expect(formatPhone(phone)).toBe(said)
  })
  it('dials what every phone can dial', () => {
    expect(['55550101', '004755363700', '+4755363700', '113'].map(phoneHref)).toEqual([
      'tel:55550101',
      'tel:+4755363700',
      'tel:+4755363700',
      'tel:113',
    ])
  })
  it('says one krone and one minute of one, and nothing of less than nothing', () => {
    expect(LANGS.map((lang) => formatMoney({ ore: 100 }, lang))).toEqual(['1 krone', '1 krone', 'NOK 1'])
    expect([formatMoney({ ore: 150 }, 'nn'), formatMoney({ ore: -100 }, 'nb'), formatMoney({ ore: 0 }, 'nn')]).toEqual([
      '1,50 kroner',
      '−1 krone',
      '0 kroner',
    ])
    expect(LANGS.map((lang) => formatDuration({ amount: 1, unit: 'minutes' }, lang))).toEqual([
      '1 minutt',
      '1 minutt',
      '1 minute',
    ])
    expect([formatNumber(-0.001, 'nn'), formatNumber(-0.01, 'nn')]).toEqual(['0', '−0,01'])
  })
  it.each([
    ['06:45', '06.45', '6:45 am'],
    ['16:30', '16.30', '4:30 pm'],
    ['12:00', '12.00', '12:00 pm'],
    ['00:15', '00.15', '12:15 am'],
    ['00:00', '00.00', 'midnight'],
    ['24:00', '24.00', 'midnight'],
  ])('says %s in one form for each language', (time, norwegian, english) =>
    expect(LANGS.map((lang) => formatClock(time, lang))).toEqual([norwegian, norwegian, english]),
  )
  it('parts the thousands of money from a thousand up, in every language alike', () => {
    expect([999_00, 1200_00, 9999_00, 10000_00].map((ore) => formatMoney({ ore }, 'nn'))).toEqual([
      '999 kroner',
      '1\u0020200 kroner',
      '9\u0020999 kroner',
      '10\u0020000 kroner',
    ])
    expect(formatMoney({ ore: 1200_00 }, 'en')).toBe('NOK 1,200')
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
