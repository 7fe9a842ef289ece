import { describe, expect, it } from 'vitest'
import { figureOf, missingFigure } from './figure.ts'

const atMost = (limit: number) => ({ of: 'ratio' as const, atMost: limit })

describe('a figure', () => {
  it('is met at its limit, and not met above it', () => {
    expect(figureOf({ name: 'a', value: 80, unit: 'ms', target: { of: 'value', atMost: 80 } }).verdict).toBe('met')
    expect(figureOf({ name: 'a', value: 81, unit: 'ms', target: { of: 'value', atMost: 80 } }).verdict).toBe('not met')
  })

  it('is held to how many times the peer it is', () => {
    expect(
      figureOf({ name: 'a', value: 15, unit: 's', peer: { name: 'Hugo', value: 10 }, target: atMost(1.5) }),
    ).toMatchObject({ ratio: 1.5, verdict: 'met' })
    expect(
      figureOf({ name: 'a', value: 16, unit: 's', peer: { name: 'Hugo', value: 10 }, target: atMost(1.5) }).verdict,
    ).toBe('not met')
  })

  it('is missing, never met, when the peer or the thing itself could not run', () => {
    expect(
      figureOf({
        name: 'a',
        value: 1,
        unit: 's',
        peer: { name: 'Hugo', value: null, reason: 'not installed' },
        target: atMost(1.5),
      }),
    ).toMatchObject({ verdict: 'missing', reason: 'not installed' })
    expect(figureOf({ name: 'a', value: 1, unit: 's', target: atMost(1.5) }).verdict).toBe('missing')
    expect(figureOf({ name: 'a', value: Number.NaN, unit: 's', target: { of: 'value', atMost: 2 } }).verdict).toBe(
      'missing',
    )
    expect(missingFigure('a', 's', 'no disk').verdict).toBe('missing')
  })

  it('is only told when nothing is demanded', () => {
    expect(figureOf({ name: 'a', value: 3, unit: 'pages' }).verdict).toBe('told')
  })
})
