import { LANGS } from '@innbyggarportal/shared-content/contract'
import { badlySaid } from '@innbyggarportal/shared-content/testing'
import { describe, expect, it } from 'vitest'
import { languageNames } from './language-names.ts'
import { SECTIONS } from '@innbyggarportal/shared-content/addresses'
import { UI_TABLE } from './ui-table.ts'
import { ui } from './ui-words.ts'

describe('the words of the portal', () => {
  it('are said in every language, with the same places to fill in', () => expect(badlySaid(UI_TABLE)).toEqual([]))

  it('fills names in, and leaves one that nobody gave for all to see', () => {
    expect(ui('nn', 'checkedAt', { date: '1. mars 2027' })).toBe('Sist kontrollert 1. mars 2027')
    expect(ui('nn', 'checkedAt')).toBe('Sist kontrollert {date}')
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
