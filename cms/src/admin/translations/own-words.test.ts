import { LANGS } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { controlWords, langWords } from './control-words.ts'
import { dashboardWords } from './dashboard-words.ts'
import { fieldWords } from './field-words.ts'
import { overrideWords } from './override-words.ts'
import { problemWords } from './problem-words.ts'
import { publishWords } from './publish-words.ts'
import { reportWords } from './report-words.ts'
import { rightsWords } from './rights-words.ts'
import { saying, type Says } from './says.ts'
import { signInWords } from './sign-in-words.ts'
import { unsavedWords } from './unsaved-words.ts'
import { waiverWords } from './waiver-words.ts'

const tables: Record<string, Record<string, Says>> = {
  controlWords,
  langWords,
  dashboardWords,
  fieldWords,
  overrideWords,
  problemWords,
  publishWords,
  reportWords,
  rightsWords,
  signInWords,
  unsavedWords,
  waiverWords,
}

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort()

describe.each(Object.entries(tables))('%s', (_name, table) => {
  it.each(Object.entries(table))('%s is said in every language, with the same values', (_key, says) => {
    expect(Object.keys(says).sort()).toEqual([...LANGS].sort())
    for (const lang of LANGS) {
      expect(says[lang].trim()).not.toBe('')
      expect(names(says[lang])).toEqual(names(says.nn))
    }
    expect(says.nn).not.toMatch(/(?<![\p{L}])(ikke|fra|hvis|hva|noen|være|velg|bare|vises|dere)(?!\p{L})/iu)
  })
})

it('fills in values by name and leaves unknown names to be seen', () => {
  expect(saying({ nn: '{a} av {b}', nb: '', en: '' }, 'nn', { a: 1 })).toBe('1 av {b}')
})
