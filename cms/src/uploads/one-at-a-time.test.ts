import { expect, it } from 'vitest'
import { BusyError, oneAtATime } from './one-at-a-time.ts'

const held = () => {
  let release = () => {}
  const gate = new Promise<void>((resolve) => (release = resolve))
  return { gate, release }
}

it('does one thing at a time, in the order they came', async () => {
  const inTurn = oneAtATime({ total: 9, each: 9 })
  const { gate, release } = held()
  const seen: string[] = []
  const all = ['a', 'b', 'c'].map((who) =>
    inTurn(who, async () => {
      seen.push(`${who} begins`)
      await gate
      seen.push(`${who} ends`)
    }),
  )
  release()
  await Promise.all(all)
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

it('one who fails keeps nobody else from theirs', async () => {
  const inTurn = oneAtATime({ total: 2, each: 1 })
  const failing = inTurn('a', () => Promise.reject(new Error('x')))
  const next = inTurn('b', async () => 'done')
  await expect(failing).rejects.toThrow('x')
  expect(await next).toBe('done')
  expect(await inTurn('a', async () => 'again')).toBe('again')
})

it('no one person fills it, and when it is full it says so at once', async () => {
  const inTurn = oneAtATime({ total: 3, each: 2 })
  const { gate, release } = held()
  const running = ['a', 'a', 'b'].map((who) => inTurn(who, () => gate))
  await expect(inTurn('a', async () => {})).rejects.toMatchObject({ why: 'full' })
  release()
  await Promise.all(running)
  const { gate: other, release: end } = held()
  const mine = [inTurn('a', () => other), inTurn('a', () => other)]
  await expect(inTurn('a', async () => {})).rejects.toEqual(new BusyError('mine'))
  end()
  await Promise.all(mine)
})
