import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openTending } from './tend-releases.ts'

it('does every chore of every portal, one at a time, and once more for a portal that was published meanwhile', async () => {
  const done: string[] = []
  let atOnce = 0
  const chore = (name: string) => ({ name, run: async (kommune: string) => { expect(++atOnce).toBe(1); await sleep(1); atOnce--; done.push(`${name} ${kommune}`) } })
  const tending = openTending([chore('folder'), chore('copy')], () => undefined)
  for (const kommune of ['osteroy', 'vaksdal', 'osteroy']) tending.after(kommune)
  await sleep(0)
  tending.after('osteroy')
  await tending.settled()
  expect(done).toEqual(['folder osteroy', 'copy osteroy', 'folder vaksdal', 'copy vaksdal', 'folder osteroy', 'copy osteroy'])
})

it('says what fails once, goes on with the rest, and says when it works again', async () => {
  const said: string[] = []
  let isAway = true
  const done: string[] = []
  const tending = openTending([
    { name: 'copy', run: async () => { if (isAway) throw new Error('connection refused') } },
    { name: 'folder', run: async (kommune) => { done.push(kommune) } },
  ], (line) => said.push(line))
  for (let i = 0; i < 2; i++) { tending.after('osteroy'); await tending.settled() }
  isAway = false
  tending.after('osteroy')
  await tending.settled()
  expect(said).toEqual(['osteroy: copy failed, and is tried again within a minute: connection refused', 'osteroy: copy is done again'])
  expect(done).toHaveLength(3)
})
