import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../contract/index.ts'
import { mergeContent } from './merge-content.ts'

const words = (...paragraphs: string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }))
const merged = (was: unknown, one: unknown, other: unknown) => mergeContent(was, one, other)?.content

describe('two who changed one field', () => {
  it('have both changed other paragraphs: both stand', () => {
    expect(merged(words('a', 'b', 'c'), words('a!', 'b', 'c'), words('a', 'b', 'c', 'd'))).toEqual(
      words('a!', 'b', 'c', 'd'),
    )
    expect(merged(words('a', 'b', 'c'), words('b', 'c'), words('a', 'b', 'ny', 'c'))).toEqual(words('b', 'ny', 'c'))
  })

  it('have changed other languages, or other cells of one row: both stand', () => {
    expect(merged({ nn: words('a') }, { nn: words('b') }, { nn: words('a'), en: words('x') })).toEqual({
      nn: words('b'),
      en: words('x'),
    })
    expect(
      merged([{ price: 1, unit: 'kr' }], [{ price: 2, unit: 'kr' }], [{ price: 1, unit: 'kr', from: 'i dag' }]),
    ).toEqual([{ price: 2, unit: 'kr', from: 'i dag' }])
  })

  it('have changed the same sentence otherwise: somebody must write it', () => {
    expect(mergeContent(words('a'), words('b'), words('c'))).toBeUndefined()
    expect(mergeContent('a', 'b', 'c')).toBeUndefined()
    expect(mergeContent(words('a', 'b'), words('x', 'y', 'b'), words('z', 'b'))).toBeUndefined()
    expect(mergeContent({ nn: 'a' }, {}, { nn: 'b' }), 'one took away what the other wrote in').toBeUndefined()
  })

  it('have written the same, or one of them nothing', () => {
    expect(merged('a', 'b', 'b')).toBe('b')
    expect(mergeContent('a', undefined, 'a')).toEqual({ content: undefined })
    expect(merged({ nn: 'a', en: 'b' }, { nn: 'a' }, { nn: 'c', en: 'b' })).toEqual({ nn: 'c' })
  })
})

it('whatever they wrote, it makes no difference who came first, and who changed nothing takes nothing away', () => {
  const item = fc.constantFrom('a', 'b', 'c', 'd')
  const content = fc.oneof(fc.array(item, { maxLength: 5 }), fc.record({ nn: item, en: item }, { requiredKeys: [] }))
  const text = (value: unknown) => canonicalJson(value ?? null)
  fc.assert(
    fc.property(content, content, content, (was, one, other) => {
      expect(text(mergeContent(was, one, other))).toBe(text(mergeContent(was, other, one)))
      expect(text(merged(was, one, was))).toBe(text(one))
      expect(text(merged(was, was, other))).toBe(text(other))
      const both = merged(was, one, other)
      if (both !== undefined && Array.isArray(was) && Array.isArray(one) && Array.isArray(other))
        for (const added of one.filter((x) => !was.includes(x))) expect(both).toContain(added)
    }),
  )
})
