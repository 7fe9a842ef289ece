import { expect, it } from 'vitest'
import { barText, progressBar } from './progress-bar.ts'

it('says how much is done, and how long is left once that can be told', () => {
  expect(barText([{ done: 0, of: 0 }], 'pages', 0)).toBe(`[${'.'.repeat(28)}] 0 of 0 pages`)
  expect(barText([{ done: 50, of: 100 }], 'pages', 10_000)).toBe(
    `[${'#'.repeat(14)}${'.'.repeat(14)}] 50 of 100 pages, about 10 s left`,
  )
  expect(
    barText(
      [
        { done: 100, of: 100 },
        { done: 0, of: 0 },
      ],
      'pages',
      180_000,
    ),
  ).toContain('100 of 200 pages, about 3 min left')
  expect(barText([{ done: 100, of: 100 }], 'pages', 1000)).toBe(`[${'#'.repeat(28)}] 100 of 100 pages`)
})

it('draws on a terminal alone, now and then, and takes itself away', () => {
  let written = ''
  let at = 0
  const on = (isTTY: boolean) =>
    progressBar(
      ['a'],
      'pages',
      {
        isTTY,
        write: (text) => {
          written += text
        },
      },
      () => at,
    )
  on(false).note('a')(1, 2)
  expect(written).toBe('')
  const bar = on(true)
  for (const ms of [0, 10, 20, 150]) {
    at = ms
    bar.note('a')(1, 2)
  }
  expect(written.match(/\r/g)).toHaveLength(2)
  bar.end()
  expect(written.endsWith('\r\x1b[K')).toBe(true)
})
