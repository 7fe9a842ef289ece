import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evenHeadings } from './even-headings.ts'
import { plainText, shorten } from './plain-text.ts'

it('says a text without its marks', () => {
  expect(
    plainText([
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Pris' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Sjå ' },
          { type: 'link', href: 'https://a.no/', children: [{ type: 'text', text: 'lista' }] },
          { type: 'text', text: '.', strong: true },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          [{ type: 'text', text: 'ein' }],
          [{ type: 'fact', fact: 'x', text: 'to', lang: 'nn', isMissing: false }],
        ],
      },
    ]),
  ).toBe('Pris Sjå lista. ein, to')
})

it('never makes a text longer than asked for, and leaves a short one alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 10, max: 200 }), (text, max) => {
      const short = shorten(text, max)
      expect(short.length <= max + 2).toBe(true)
      if (text.length <= max) expect(short).toBe(text)
    }),
  )
})

it('never skips a heading level', () => {
  const heading = (level: 3 | 4) => ({ type: 'heading' as const, level, children: [] })
  expect(
    evenHeadings([heading(4), heading(4), heading(3), heading(4)]).map((b) => b.type === 'heading' && b.level),
  ).toEqual([3, 4, 3, 4])
})
