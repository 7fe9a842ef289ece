import type { PortalRelease } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { previousRow, releaseRows, rowsUndone } from './release-rows.ts'

/** One a minute from ten o'clock on, given by how many pages each changed. */
const releases = (pages: number[], shown: number): PortalRelease[] =>
  pages
    .map((count, i) => ({ release: `r${i}`, at: `2026-11-21T10:0${i}:00.000Z`, pages: count, isCurrent: i === shown }))
    .reverse()
const rowsOf = (pages: number[], shown: number) => releaseRows(releases(pages, shown))

it('folds releases that changed no page into the one their pages came with', () => {
  expect(rowsOf([225, 1, 0, 0, 2], 4)).toEqual([
    { release: 'r4', cameWith: 'r4', at: '2026-11-21T10:04:00.000Z', pages: 2, since: Infinity, place: 'shown' },
    { release: 'r3', cameWith: 'r1', at: '2026-11-21T10:01:00.000Z', pages: 1, since: Infinity, place: 'older' },
    { release: 'r0', cameWith: 'r0', at: '2026-11-21T10:00:00.000Z', pages: 225, since: Infinity, place: 'older' },
  ])
})

it('goes back past what changed nothing, to other pages than those that are shown', () => {
  expect(previousRow(rowsOf([225, 1, 3, 0, 0], 4))?.release).toBe('r1')
  expect(previousRow(rowsOf([225, 0, 0], 2))).toBeUndefined()
  expect(previousRow([])).toBeUndefined()
})

it('goes back to what was shown before, and not to what somebody went back from', () => {
  const shown = [0, 2, 1].map((since, i) => ({
    release: `r${3 - i}`,
    at: `2026-11-21T10:0${3 - i}:00.000Z`,
    pages: 1,
    isCurrent: since === 0,
    since,
  }))
  expect(previousRow(releaseRows(shown))?.release).toBe('r1')
})

it('knows what is newer than the release a held portal shows, and goes back from that one', () => {
  const rows = rowsOf([225, 1, 0, 1, 1], 1)
  expect(rows.map((r) => [r.release, r.place])).toEqual([
    ['r4', 'newer'],
    ['r3', 'newer'],
    ['r1', 'shown'],
    ['r0', 'older'],
  ])
  expect(previousRow(rows)?.release).toBe('r0')
})

it('undoes everything between what is shown and what is gone back to', () => {
  const rows = rowsOf([225, 1, 2, 3, 4], 3)
  const undone = (release: string) =>
    rowsUndone(
      rows,
      rows.find((r) => r.release === release)!,
    ).map((r) => r.release)
  expect(undone('r2')).toEqual(['r3'])
  expect(undone('r0')).toEqual(['r3', 'r2', 'r1'])
  expect(undone('r4')).toEqual([])
})
