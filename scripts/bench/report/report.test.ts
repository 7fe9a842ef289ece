import { describe, expect, it } from 'vitest'
import { chartSvg } from './chart-svg.ts'
import { figureOf } from './figure.ts'
import { isAllMet, type RunRecord } from './run-record.ts'
import { tableLines } from './table-lines.ts'

const run: RunRecord = {
  at: '2026-11-21T12:00:00.000Z',
  load: 0.1,
  machine: { cores: 2, processor: 'X', memoryGiB: 24, node: '24' },
  calibration: { hash64MiB: 41, write100Files: 80, render200Pages: 150 },
  benches: [
    {
      name: 'full',
      seconds: 60,
      figures: [
        figureOf({
          name: 'full publish',
          value: 20.04,
          unit: 's',
          peer: { name: 'Hugo', value: 15 },
          target: { of: 'ratio', atMost: 1.5, goal: 1 },
        }),
        figureOf({
          name: 'gate <cheap>',
          value: null,
          unit: 'ms',
          target: { of: 'value', atMost: 80 },
          reason: 'no gate',
        }),
        figureOf({ name: 'pages', value: 12_440, unit: 'pages' }),
      ],
    },
  ],
}

describe('what a run says', () => {
  it('puts value, target, peer, ratio and verdict on one line, and reasons below', () => {
    const lines = tableLines(run).split('\n')
    expect(lines[2]).toMatch(/^full publish +20\.0 s +≤ 1\.5 × \(goal 1\) +Hugo 15 s, 1\.34 × +met$/)
    expect(lines[3]).toMatch(/^gate <cheap> +– +≤ 80 ms +missing$/)
    expect(lines[4]).toBe('    no gate')
  })

  it('warns when the machine was busy, and only then', () => {
    expect(tableLines(run)).not.toContain('not idle')
    expect(tableLines({ ...run, load: 1.2 })).toContain('not idle at the start (load 1.20')
    expect(chartSvg({ ...run, load: 1.2 })).toContain('not idle')
  })

  it('draws a chart that can be heard: title, description and every value as text', () => {
    const svg = chartSvg(run)
    expect(svg).toContain('aria-labelledby="title desc"')
    expect(svg).toContain('<title id="title">Measured 2026-11-21T12:00:00.000Z: 1 of 2 targets met</title>')
    expect(svg.match(/full publish: 20\.0 s, ≤ 1\.5 × \(goal 1\), Hugo 15 s, 1\.34 × – met/g)).toHaveLength(2)
    expect(svg).toContain('gate &lt;cheap&gt;')
    expect(svg).not.toContain('12440')
  })

  it('does not count what is missing as met', () => {
    expect(isAllMet(run)).toBe(false)
    expect(
      isAllMet({
        benches: [{ name: 'full', seconds: 1, figures: [run.benches[0]!.figures[0]!, run.benches[0]!.figures[2]!] }],
      }),
    ).toBe(true)
  })
})
