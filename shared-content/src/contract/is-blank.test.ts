import { describe, expect, it } from 'vitest'
import { textDoc } from './text-doc.ts'
import { words } from './lang.ts'

const zeroWidth = '\u200B\u00AD\uFEFF '
const run = (text: string) => ({ type: 'text', text })

describe('what shows nothing', () => {
  it.each([
    ['a heading', textDoc, [{ type: 'heading', level: 3, children: [run(zeroWidth)] }], 'headingWithoutText'],
    [
      'a link',
      textDoc,
      [{ type: 'paragraph', children: [{ type: 'link', href: 'https://a.no', children: [run(zeroWidth)] }] }],
      'linkWithoutText',
    ],
    ['a title', words, { nn: zeroWidth }, 'saidEmpty'],
  ])('is not taken for %s', (_, schema, value, sentence) => {
    expect(schema.safeParse(value).error?.issues[0]?.message).toBe(sentence)
  })

  it('may stand inside a word, and a fact alone is a heading', () => {
    expect(
      textDoc.safeParse([
        { type: 'heading', level: 3, children: [run('barne\u00ADhage')] },
        { type: 'heading', level: 3, children: [{ type: 'fact', fact: 'pris' }] },
      ]).success,
    ).toBe(true)
  })
})
