import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { PublishProgress } from '@innbyggarportal/shared-content/contract'
import { openProgress } from './tell-progress.ts'

function clock() {
  let ms = Date.parse('2026-11-21T10:00:00.000Z')
  return {
    now: () => ms,
    pass: (by: number) => {
      ms += by
    },
  }
}

it('says nothing of a publish that is over in a moment, and takes away what a worker that died has told', async () => {
  const told: PublishProgress[] = []
  const time = clock()
  const progress = openProgress(async (p) => {
    told.push(p)
  }, time)
  progress.wait('osteroy')
  for (let i = 0; i < 29; i += 1) {
    progress.advance('osteroy', i, 29)
    time.pass(10)
  }
  progress.end('osteroy')
  await progress.settled()
  expect(told).toEqual([null])
})

it('tells of a long one at most four times a second, all portals each time, and takes the notice away when the last is done', async () => {
  const told: PublishProgress[] = []
  const time = clock()
  const progress = openProgress(async (p) => {
    told.push(p)
  }, time)
  for (const kommune of ['osteroy', 'vaksdal']) progress.wait(kommune)
  await progress.settled()
  told.length = 0
  for (let i = 1; i <= 200; i += 1) {
    time.pass(10)
    progress.advance('osteroy', i, 201)
    await sleep(0)
  }
  progress.end('osteroy')
  await progress.settled()
  expect(told.at(-1)).not.toBeNull()
  progress.end('vaksdal')
  await progress.settled()
  expect(told.length).toBeGreaterThan(5)
  expect(told.length).toBeLessThanOrEqual(9)
  expect(told[0]).toEqual({
    startedAt: '2026-11-21T10:00:00.000Z',
    portals: {
      osteroy: { state: 'running', done: 30, of: 201, phase: 'render' },
      vaksdal: { state: 'waiting', done: 0, of: 0 },
    },
  })
  expect(told.at(-1)).toBeNull()
})

it('holds nobody up when the CMS does not answer, and writes one at a time', async () => {
  const time = clock()
  let writes = 0
  let answer: (() => void) | undefined
  const progress = openProgress(
    () =>
      new Promise((_resolve, reject) => {
        writes += 1
        answer = () => reject(new Error('away'))
      }),
    time,
  )
  progress.wait('osteroy')
  await sleep(0)
  answer?.()
  await progress.settled()
  writes = 0
  for (let i = 1; i <= 100; i += 1) {
    time.pass(50)
    progress.advance('osteroy', i, 101)
    await sleep(0)
  }
  progress.end('osteroy')
  expect(writes).toBe(1)
  answer?.()
  await sleep(5)
  answer?.()
  await progress.settled()
  expect(writes).toBe(2)
})

it('knows when no portal is being published', async () => {
  const progress = openProgress(async () => {}, clock())
  await progress.untilQuiet()
  const heard: string[] = []
  for (const kommune of ['osteroy', 'vaksdal']) progress.wait(kommune)
  const quiet = progress.untilQuiet().then(() => heard.push('quiet'))
  progress.end('osteroy')
  await sleep(0)
  heard.push('osteroy is done')
  progress.end('vaksdal')
  await quiet
  expect(heard).toEqual(['osteroy is done', 'quiet'])
})
