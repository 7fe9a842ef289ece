import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, it } from 'vitest'
import type { Chore } from '../../portals/chores-of.ts'
import { openTending } from './tend-releases.ts'

const DAY_MS = 24 * 3_600_000

let clock: number
let said: string[]
let done: string[]
beforeEach(() => {
  clock = 0
  said = []
  done = []
})

const hooks = {
  say: (line: string) => {
    said.push(line)
  },
  now: () => clock,
}
const chore = (name: string): Chore => ({
  name,
  run: async (kommune, { isChecked }) => {
    done.push(`${name} ${kommune}${isChecked ? ' checked' : ''}`)
  },
})

it('does every chore of every portal, one at a time, and once more for a portal that was published meanwhile', async () => {
  let atOnce = 0
  const slow = (name: string): Chore => ({
    name,
    run: async (...args) => {
      expect(++atOnce).toBe(1)
      await sleep(1)
      atOnce--
      await chore(name).run(...args)
    },
  })
  const tending = openTending([slow('folder'), slow('copy')], hooks)
  for (const kommune of ['osteroy', 'vaksdal', 'osteroy']) tending.after(kommune)
  await sleep(0)
  tending.after('osteroy')
  await tending.settled()
  expect(done.filter((d) => !d.endsWith('checked'))).toEqual([
    'folder osteroy',
    'copy osteroy',
    'folder vaksdal',
    'copy vaksdal',
    'folder osteroy',
    'copy osteroy',
  ])
})

it('checks all of a portal the first time, after a day, and when somebody asks', async () => {
  const tending = openTending([chore('copy')], hooks)
  const after = async (...args: Parameters<typeof tending.after>) => {
    done = []
    tending.after(...args)
    await tending.settled()
    return done
  }
  const checked = ['copy osteroy', 'copy osteroy checked']
  expect(await after('osteroy')).toEqual(checked)
  expect(await after('osteroy')).toEqual(['copy osteroy'])
  expect(await after('osteroy', { isAsked: true })).toEqual(checked)
  clock += DAY_MS - 1
  expect(await after('osteroy')).toEqual(['copy osteroy'])
  clock += 1
  expect(await after('osteroy')).toEqual(checked)
  expect(await after('osteroy')).toEqual(['copy osteroy'])
})

it('sees to what was published before it checks the rest, and checks nothing more when it is to stop', async () => {
  const tending: ReturnType<typeof openTending> = openTending(
    [
      {
        name: 'copy',
        run: async (kommune, care) => {
          await chore('copy').run(kommune, care)
          if (care.isChecked && kommune === 'lindas') tending.after('osteroy')
          if (care.isChecked && kommune === 'osteroy') void tending.stop()
        },
      },
    ],
    hooks,
  )
  for (const kommune of ['lindas', 'osteroy', 'vaksdal']) tending.after(kommune)
  await tending.settled()
  expect(done).toEqual([
    'copy lindas',
    'copy osteroy',
    'copy vaksdal',
    'copy lindas checked',
    'copy osteroy',
    'copy osteroy checked',
  ])
})

it('says what fails once, goes on with the rest, and says when it works again', async () => {
  let isAway = true
  const tending = openTending(
    [
      {
        name: 'copy',
        run: async () => {
          if (isAway) throw new Error('connection refused')
        },
      },
      chore('folder'),
    ],
    hooks,
  )
  for (let i = 0; i < 2; i++) {
    tending.after('osteroy')
    await tending.settled()
  }
  isAway = false
  tending.after('osteroy')
  await tending.settled()
  expect(said).toEqual([
    'osteroy: copy failed, and is tried again within a minute: connection refused',
    'osteroy: copy is done again',
  ])
  expect(done).toHaveLength(6)
})

it('checks again what a check could not mend, and does not take it for mended before', async () => {
  let isAway = true
  const tending = openTending(
    [
      {
        name: 'copy',
        run: async (kommune, care) => {
          await chore('copy').run(kommune, care)
          if (care.isChecked && isAway) throw new Error('connection refused')
        },
      },
    ],
    hooks,
  )
  for (let i = 0; i < 2; i++) {
    tending.after('osteroy')
    await tending.settled()
  }
  expect(said).toHaveLength(1)
  isAway = false
  tending.after('osteroy')
  await tending.settled()
  expect(said.slice(1)).toEqual(['osteroy: copy is done again'])
  expect(done.filter((d) => d.endsWith('checked'))).toHaveLength(3)
})
