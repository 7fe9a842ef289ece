import { describe, expect, it } from 'vitest'
import { openRecentMap } from './recent-map.ts'

const kept = <V>(map: { get(key: string): V | undefined }, keys: string) => [...keys].map((k) => map.get(k))

describe('a recent map', () => {
  it('keeps so many entries, and lets go of the one not asked for the longest', () => {
    const map = openRecentMap<number>(2)
    map.set('a', 1)
    map.set('b', 2)
    expect(map.get('a')).toBe(1)
    map.set('c', 3)
    expect(kept(map, 'abc')).toEqual([1, undefined, 3])
  })

  it('keeps so much, as the size of each is measured', () => {
    const map = openRecentMap<string>(10, (text) => text.length)
    map.set('a', 'xxxx')
    map.set('b', 'xxxx')
    map.set('empty', '')
    map.set('a', 'xxxxxx')
    expect(kept(map, 'ab')).toEqual(['xxxxxx', 'xxxx'])
    map.set('c', 'xxxx')
    expect(kept(map, 'abc')).toEqual([undefined, 'xxxx', 'xxxx'])
    expect(map.get('empty')).toBeUndefined()
  })

  it('forgets what is taken away, and does not keep what is larger than all of it', () => {
    const map = openRecentMap<string>(10, (text) => text.length)
    map.set('a', 'xxxx')
    map.delete('a')
    map.delete('a')
    map.set('b', 'xxxxxxxxxx')
    expect(kept(map, 'ab')).toEqual([undefined, 'xxxxxxxxxx'])
    map.set('c', 'xxxxxxxxxxx')
    expect(kept(map, 'bc')).toEqual([undefined, undefined])
    map.set('d', 'xxxxxxxxxx')
    expect(kept(map, 'd')).toEqual(['xxxxxxxxxx'])
  })

  it('makes what it does not have once, also when it is nothing', () => {
    const map = openRecentMap<string | null>(2)
    let made = 0
    const make = () => ((made += 1), null)
    expect([map.getOr('a', make), map.getOr('a', make), made]).toEqual([null, null, 1])
  })

  it('keeps nothing when making it fails', () => {
    const map = openRecentMap<number>(2)
    const fail = () => {
      throw new Error('no')
    }
    expect(() => map.getOr('a', fail)).toThrow('no')
    expect(map.getOr('a', () => 1)).toBe(1)
  })
})
