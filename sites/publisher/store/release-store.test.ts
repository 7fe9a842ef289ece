import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '@innbyggarportal/shared-content/contract'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aRelease } from '../testing/a-release.ts'
import { openReleaseStore } from './release-store.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'store-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

it('knows the newest content a release holds for', async () => {
  const store = openReleaseStore(directory)
  const release = await aRelease(store, 'A')
  await store.noteBasis('osteroy', { release, content: 'nyare', asOf: '2026-11-22T10:00:00.000Z' })
  expect((await store.readCurrent('osteroy'))?.manifest).toMatchObject({
    content: 'nyare',
    asOf: '2026-11-22T10:00:00.000Z',
  })
  await aRelease(store, 'B')
  expect((await store.readCurrent('osteroy'))?.manifest.content).toBe('B')
})

it('knows of a release that is made again what it was made from now, not what was noted of it then', async () => {
  const store = openReleaseStore(directory)
  const release = await aRelease(store, 'A')
  const made = (await store.readManifest('osteroy', release))!
  await store.noteBasis('osteroy', { release, content: 'nyare', asOf: '2026-11-22T10:00:00.000Z' })
  await aRelease(store, 'B')
  expect(await store.makeCurrent('osteroy', made)).toBe(release)
  expect((await store.readCurrent('osteroy'))?.manifest).toMatchObject({ content: 'A', asOf: made.asOf })
})

it('reads a release of before advice was said in English, leaves it as it lies, and writes the next one whole', async () => {
  const store = openReleaseStore(directory)
  const made = (await store.readManifest('osteroy', await aRelease(store, 'A')))!
  const advice = { nn: 'Skriv målet.', nb: 'Skriv målet.' }
  const old = { rule: 'content/vague-link', severity: 'ask', advice } as Finding
  const pages = Object.fromEntries(Object.entries(made.pages).map(([path, page]) => [path, { ...page, gate: [old] }]))
  const leftOut = [{ path: '/a/', lang: 'nn' as const, findings: [old] }]
  const release = await store.makeCurrent('osteroy', { ...made, pages, leftOut })
  const saidIn = ({ pages, leftOut }: typeof made) =>
    [...Object.values(pages).flatMap((p) => p.gate), ...leftOut.flatMap((l) => l.findings)].map((f) => f.advice)
  const complete = Array.from({ length: 5 }, () => ({ ...advice, en: advice.nn }))

  const reader = openReleaseStore(directory)
  const read = (await reader.readManifest('osteroy', release))!
  expect(saidIn(read)).toEqual(complete)
  const next = await reader.makeCurrent('osteroy', { ...read, content: 'B' })
  expect(saidIn((await openReleaseStore(directory).readManifest('osteroy', next))!)).toEqual(complete)
  expect(saidIn((await openReleaseStore(directory).readManifest('osteroy', release))!)).toEqual(complete)
})
