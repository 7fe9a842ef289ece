import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door } from '@innbyggarportal/cms/door'
import type { PortalStatus } from '@innbyggarportal/shared-content/contract'
import { openDiskStore, type PublishResult } from '@innbyggarportal/sites/publisher'
import { expect, it } from 'vitest'
import { openTeller } from './tell-results.ts'

const NOW = Date.parse('2026-11-21T10:00:01.000Z')
const pages = { rendered: 1, unchanged: 8, keptBack: 0, removed: 0, total: 9 }
const published: PublishResult = { kommune: 'osteroy', state: 'published', release: 'r2', pages, findings: [], ms: 300 }

it('tells a portal’s results in turn: a look that finds nothing new keeps the counts of the publish before it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'told-'))
  const told: PortalStatus[] = []
  const door: Partial<Door> = {
    saveStatus: async (_kommune, status) => {
      told.push(status)
    },
    hasReport: async () => true,
    saveReport: async () => {},
  }
  const teller = openTeller(door as Door, openDiskStore(directory), {
    say: () => {},
    now: () => NOW,
    untilQuiet: async () => {},
  })
  const unchanged: PublishResult = {
    ...published,
    state: 'unchanged',
    pages: { ...pages, rendered: 0, unchanged: 9 },
    ms: 0,
  }
  await Promise.all([
    teller.tellResult(published, '2026-11-21T10:00:00.000Z', true),
    teller.tellResult(unchanged, '2026-11-21T10:00:00.500Z', true),
  ])
  expect(told).toMatchObject([
    { checkedAt: '2026-11-21T10:00:00.000Z', publishedAt: '2026-11-21T10:00:01.000Z', pages, ms: 300 },
    { checkedAt: '2026-11-21T10:00:00.500Z', publishedAt: '2026-11-21T10:00:01.000Z', pages, ms: 300 },
  ])
  await teller.settle()
  await rm(directory, { recursive: true, force: true })
})

it('tells with the next result what could not be told, and nothing twice', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'told-'))
  const told: PortalStatus[] = []
  let isBusy = true
  const door: Partial<Door> = {
    saveStatus: async (_kommune, status) => {
      if (isBusy) throw new Error('database is locked')
      told.push(status)
    },
    hasReport: async () => true,
    saveReport: async () => {},
  }
  const teller = openTeller(door as Door, openDiskStore(directory), {
    say: () => {},
    now: () => NOW,
    untilQuiet: async () => {},
  })
  const unchanged: PublishResult = {
    ...published,
    state: 'unchanged',
    pages: { ...pages, rendered: 0, unchanged: 9 },
    ms: 0,
  }
  const look = () => teller.tellResult(unchanged, '2026-11-21T10:00:00.500Z', false)
  await expect(teller.tellResult(published, '2026-11-21T10:00:00.000Z', true)).rejects.toThrow('locked')
  isBusy = false
  await look()
  await look()
  expect(told).toMatchObject([
    { state: 'live', release: 'r2', publishedAt: '2026-11-21T10:00:01.000Z', pages, ms: 300 },
  ])
  isBusy = true
  await expect(teller.tellResult(unchanged, '2026-11-21T10:00:02.000Z', true)).rejects.toThrow('locked')
  isBusy = false
  await look()
  expect(told).toHaveLength(2)
  await teller.settle()
  await rm(directory, { recursive: true, force: true })
})
