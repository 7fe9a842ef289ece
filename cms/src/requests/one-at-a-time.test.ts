import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { oneAtATime, writtenDocument } from './one-at-a-time.ts'

it('lets those who write one document in one at a time, in the order they came, and others past', async () => {
  const write = oneAtATime()
  const said: string[] = []
  const take = (document: string | undefined, name: string, ms: number) =>
    write(document, async () => {
      said.push(`${name} in`)
      await sleep(ms)
      said.push(`${name} out`)
    })
  await Promise.all([
    take('services/1', 'a', 20),
    take('services/1', 'b', 1),
    take('services/2', 'c', 1),
    take(undefined, 'd', 1),
  ])
  expect(said.filter((word) => /[ab]/.test(word))).toEqual(['a in', 'a out', 'b in', 'b out'])
  expect(said.slice(0, 3).toSorted()).toEqual(['a in', 'c in', 'd in'])
})

it('lets the next one in when one fails', async () => {
  const write = oneAtATime()
  const failing = write('services/1', () => Promise.reject(new Error('nei')))
  const next = write('services/1', async () => 'ja')
  await expect(failing).rejects.toThrow('nei')
  expect(await next).toBe('ja')
})

it.each([
  ['PATCH', 'services/1', 'services/1'],
  ['DELETE', 'services/1', 'services/1'],
  ['POST', 'overrides/1/keep', 'overrides/1'],
  ['POST', 'users/login', undefined],
  ['POST', 'services', 'addresses'],
  ['POST', 'overrides', undefined],
  ['PATCH', 'services', undefined],
  ['GET', 'services/1', undefined],
])('%s %s writes %s', (method, path, document) => {
  expect(writtenDocument(method, path.split('/'))).toBe(document)
})
