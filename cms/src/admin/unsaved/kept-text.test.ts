import { beforeEach, expect, it } from 'vitest'
import { forgetAll, forgetOffered, keepText, LONGEST_MS, takeKept, type TextPlace } from './kept-text.ts'

const place: TextPlace = { personId: 'kari', collection: 'services', id: '1', lang: 'nn' }
const AT = 1_800_000_000_000
const text = (value: string, at = AT) => ({ at, values: { summary: value }, base: { summary: '"før"' } })

let storage: Storage
beforeEach(() => {
  storage = memory()
})

it('what was being written is offered when she comes back, until she has decided', () => {
  keepText(storage, place, text('a'))
  expect(takeKept(storage, place, AT)).toEqual(text('a'))
  expect(takeKept(storage, place, AT)).toEqual(text('a'))
  forgetOffered(storage, place)
  expect(takeKept(storage, place, AT)).toBeUndefined()
})

it('what she writes beside an offer does not take the offer away', () => {
  keepText(storage, place, {
    ...text('a'),
    values: { summary: 'a', urgent: 'x' },
    base: { summary: '"før"', urgent: '' },
  })
  takeKept(storage, place, AT)
  keepText(storage, place, text('b', AT + 1))
  expect(takeKept(storage, place, AT + 1)).toEqual({
    at: AT + 1,
    values: { summary: 'b', urgent: 'x' },
    base: { summary: '"før"', urgent: '' },
  })
})

it('is hers alone, in that document and language', () => {
  keepText(storage, place, text('a'))
  for (const other of [{ personId: 'ola' }, { id: '2' }, { id: undefined }, { lang: 'en' }, { collection: 'contacts' }])
    expect(takeKept(storage, { ...place, ...other }, AT)).toBeUndefined()
})

it('is gone when it is old, and when she signs out', () => {
  keepText(storage, place, text('a'))
  expect(takeKept(storage, place, AT + LONGEST_MS)).toBeUndefined()
  keepText(storage, place, text('a'))
  keepText(storage, { ...place, personId: 'ola' }, text('b'))
  forgetAll(storage, 'kari')
  expect(takeKept(storage, place, AT)).toBeUndefined()
  expect(takeKept(storage, { ...place, personId: 'ola' }, AT)).toEqual(text('b'))
})

it('is bounded: the oldest go, and what is too long is not kept', () => {
  for (let i = 0; i < 25; i += 1) keepText(storage, { ...place, id: String(i) }, text('a', AT + i))
  expect(storage.length).toBe(20)
  expect(takeKept(storage, { ...place, id: '0' }, AT)).toBeUndefined()
  keepText(storage, { ...place, id: '24' }, text('x'.repeat(500_000)))
  expect(takeKept(storage, { ...place, id: '24' }, AT)).toBeUndefined()
})

it('a full browser and a broken record harm nobody', () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error('full')
    },
    length: 0,
    removeItem: () => undefined,
    getItem: () => '{"at":',
    key: () => null,
    clear: () => undefined,
  }
  expect(() => keepText(full, place, text('a'))).not.toThrow()
  expect(takeKept(full, place, AT)).toBeUndefined()
})

function memory(): Storage {
  const all = new Map<string, string>()
  return {
    get length() {
      return all.size
    },
    clear: () => all.clear(),
    key: (i) => [...all.keys()][i] ?? null,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => {
      all.set(key, value)
    },
    removeItem: (key) => {
      all.delete(key)
    },
  }
}
