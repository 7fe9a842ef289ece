import { expect, it } from 'vitest'
import { keepTrying } from './keep-trying.ts'

const hooks = (over: { isServing?: boolean } = {}) => {
  const said: string[] = []
  const waited: number[] = []
  return {
    said,
    waited,
    signal: new AbortController().signal,
    isWorthWaiting: () => over.isServing ?? true,
    onTrouble: (sentence: string) => {
      said.push(sentence)
    },
    wait: async (ms: number) => {
      waited.push(ms)
    },
  }
}
const failing = (times: number, sentence = (n: number) => `trouble ${n}`) => {
  let n = 0
  return async () => {
    if (n++ < times) throw new Error(sentence(n))
    return n
  }
}

it('tries until it succeeds, ever more seldom', async () => {
  const h = hooks()
  expect(await keepTrying(failing(4), { firstMs: 5, longestMs: 20 }, h)).toBe(5)
  expect(h.waited).toEqual([5, 10, 20, 20])
})

it('says the same trouble once', async () => {
  const h = hooks()
  await keepTrying(
    failing(4, (n) => (n < 3 ? 'away' : 'full')),
    { firstMs: 1, longestMs: 1 },
    h,
  )
  expect(h.said).toEqual(['away', 'full'])
})

it('ends with the first trouble when there is nothing to keep up', async () => {
  const h = hooks({ isServing: false })
  await expect(keepTrying(failing(1), { firstMs: 1, longestMs: 1 }, h)).rejects.toThrow('trouble 1')
  expect(h.waited).toEqual([])
})

it('stops when it is told to', async () => {
  const stop = new AbortController()
  const h = { ...hooks(), signal: stop.signal }
  await expect(
    keepTrying(
      async () => {
        stop.abort()
        throw new Error('in the middle')
      },
      { firstMs: 1, longestMs: 1 },
      h,
    ),
  ).rejects.toThrow('in the middle')
})
