import type { Lang } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { said } from '../../messages/said.ts'
import { toLexical } from '../../rich-text/to-lexical.ts'
import { checkPublishable } from './check-publishable.ts'

const text = (words: string) => toLexical([{ type: 'paragraph', children: [{ type: 'text', text: words }] }])
const aboutSummary = (title: Partial<Record<Lang, string>>, summary: Partial<Record<Lang, string>>) => {
  const doc = {
    title,
    summary: Object.fromEntries(Object.entries(summary).map(([lang, words]) => [lang, text(words)])),
  }
  return said(checkPublishable(doc), 'nn')
    .filter((p) => p.path === 'summary')
    .map((p) => p.message)
}

describe('the summary', () => {
  it('must be there in the language the service is written in first, translations or not', () => {
    expect(aboutSummary({ nn: 'Plass', nb: 'Plass' }, { nb: 'Her søker du.' })).toEqual([
      expect.stringContaining('Samandraget manglar på nynorsk.'),
    ])
    expect(aboutSummary({ nb: 'Plass' }, { en: 'Apply here.' })).toEqual([
      expect.stringContaining('Samandraget manglar på bokmål.'),
    ])
    expect(aboutSummary({ nn: 'Plass' }, {})).toHaveLength(1)
  })

  it('may wait for its translations', () => {
    expect(aboutSummary({ nn: 'Plass', nb: 'Plass' }, { nn: 'Her søkjer du.' })).toEqual([])
  })

  it('is short in every language, and the language is named', () => {
    expect(aboutSummary({ nn: 'Plass' }, { nn: 'Kort.', en: 'word '.repeat(41) })).toEqual([
      expect.stringContaining('41 ord på engelsk'),
    ])
  })
})
