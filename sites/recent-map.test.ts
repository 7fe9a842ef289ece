import { expect, it } from 'vitest'
import { openRecentMap } from './recent-map.ts'

it('keeps so many entries, and lets go of the one not asked for the longest', () => {
  const map = openRecentMap<number>(2)
  map.set('a', 1)
  map.set('b', 2)
  expect(map.get('a')).toBe(1)
  map.set('c', 3)
  expect(['a', 'b', 'c'].map((k) => map.get(k))).toEqual([1, undefined, 3])
})
