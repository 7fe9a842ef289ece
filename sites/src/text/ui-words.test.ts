import { LANGS } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { languageNames } from './language-names.ts'
import { SECTIONS } from './sections.ts'
import { UI_WORDS, ui } from './ui-words.ts'
import type { UiKey } from './ui-key.ts'

const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe('the words of the portal', () => {
  it.each(LANGS)('has the same keys in %s as in nynorsk, none of them empty', (lang) => {
    expect(Object.keys(UI_WORDS[lang])).toEqual(Object.keys(UI_WORDS.nn))
    expect(Object.entries(UI_WORDS[lang]).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it.each(LANGS)('fills in the same names in %s as in nynorsk', (lang) => {
    for (const key of Object.keys(UI_WORDS.nn) as UiKey[])
      expect([key, names(UI_WORDS[lang][key])]).toEqual([key, names(UI_WORDS.nn[key])])
  })

  it('fills names in, and leaves one that nobody gave for all to see', () => {
    expect(ui('nn', 'checkedAt', { date: '1. mars 2027' })).toBe('Sist kontrollert 1. mars 2027')
    expect(ui('nn', 'checkedAt')).toBe('Sist kontrollert {date}')
  })

  it('does not fill in what stands inside a value', () => {
    expect(ui('nn', 'searchOneHit', { query: '{count}' })).toBe('Eitt treff på «{count}»')
  })
})

describe('sections', () => {
  it.each(LANGS)('has the same sections in %s, each with an address word of its own', (lang) => {
    expect(Object.keys(SECTIONS[lang])).toEqual(Object.keys(SECTIONS.nn))
    const words = Object.values(SECTIONS[lang])
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((w) => !/^[a-z]+(-[a-z]+)*$/.test(w))).toEqual([])
  })

  it('has no section that could be taken for a language', () => {
    expect(
      LANGS.flatMap((l) => Object.values(SECTIONS[l])).filter((w) => (LANGS as readonly string[]).includes(w)),
    ).toEqual([])
  })
})

it('says several languages as one phrase', () => {
  expect(languageNames(['nn'], 'nb')).toBe('nynorsk')
  expect(languageNames(['nn', 'nb', 'en'], 'nn')).toBe('nynorsk, bokmål og engelsk')
})
