import { expect, it } from 'vitest'
import { openSignInQueue } from './sign-in-queue.ts'

/** A queue whose first piece of work goes on until it is let go, and what was done after it, in order. */
function held() {
  const queue = openSignInQueue()
  const done: string[] = []
  let letGo = () => {}
  const first = queue.takeTurn(
    'x',
    'stranger',
    () =>
      new Promise<void>((resolve) => {
        letGo = resolve
      }),
  )
  return {
    queue,
    done,
    letGo: async () => {
      letGo()
      await first
    },
  }
}

it('does one thing at a time, and lets whoever has few waiting go before whoever has many', async () => {
  const { queue, done, letGo } = held()
  const many = Array.from({ length: 5 }, (_, n) =>
    queue.takeTurn('attacker', 'stranger', async () => {
      done.push(`attacker ${n}`)
    }),
  )
  const owner = queue.takeTurn('owner', 'stranger', async () => {
    done.push('owner')
  })
  const known = queue.takeTurn('known', 'known', async () => {
    done.push('known')
  })
  const inside = queue.takeTurn('inside', 'signedIn', async () => {
    done.push('inside')
  })
  await letGo()
  await Promise.all([...many, owner, known, inside])
  expect(done).toEqual([
    'inside',
    'known',
    'attacker 0',
    'owner',
    'attacker 1',
    'attacker 2',
    'attacker 3',
    'attacker 4',
  ])
})

it('takes no more than it can from one client, and still takes others', async () => {
  const { queue, letGo } = held()
  const asked = Array.from({ length: 101 }, () => queue.takeTurn('attacker', 'stranger', async () => 'done'))
  const owner = queue.takeTurn('owner', 'stranger', async () => 'in')
  await letGo()
  expect((await Promise.all(asked)).filter((answer) => answer === undefined)).toHaveLength(1)
  expect(await owner).toEqual({ value: 'in' })
})

it('goes on after work that failed', async () => {
  const queue = openSignInQueue()
  await expect(queue.takeTurn('a', 'known', () => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong')
  expect(await queue.takeTurn('a', 'known', async () => 1)).toEqual({ value: 1 })
})
