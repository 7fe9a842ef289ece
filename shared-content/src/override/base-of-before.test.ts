import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../contract/index.ts'
import { baseOfBefore } from './base-of-before.ts'
import type { OldChange } from './read-slot-log.ts'

const digestOf = (value: unknown) => `of ${canonicalJson(value)}`
const text = (words: string) => ({ nn: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] })
const row = (words: string, kind: OldChange['kind'] = 'functional', more: Partial<OldChange> = {}): OldChange => ({
  digest: digestOf(text(words)),
  kind,
  at: '2026-10-01T08:00:00.000Z',
  ...more,
})
/** What is kept as seen of a decision on the text «a» when so much of the log had been shown. */
const seen = (log: OldChange[], live: string, logLength = 0, planned: string[] = []) =>
  baseOfBefore(
    { content: text('a'), digest: 'as an older contract had it', logLength },
    { log, live: text(live), planned: planned.map(text), digestOf },
  ).seen

describe('a decision of an older release', () => {
  it('keeps what it was made against, and nothing is added that was asked about', () => {
    const base = { content: text('a'), digest: 'd', logLength: 1 }
    expect(baseOfBefore(base, { log: [row('b')], live: text('a'), planned: [], digestOf })).toEqual({
      content: text('a'),
      digest: 'd',
    })
    expect(seen([row('b')], 'b')).toBeUndefined()
    expect(seen([row('betre a', 'editorial'), row('b')], 'b')).toBeUndefined()
    expect(seen([], 'b')).toBeUndefined()
  })

  it('has seen better wording that came since, and what the log had told it of', () => {
    expect(seen([row('betre a', 'editorial')], 'betre a')).toEqual([text('betre a')])
    expect(seen([row('b')], 'b', 1)).toEqual([text('b')])
    expect(seen([row('b', 'functional', { withdrawn: true }), row('betre a', 'editorial')], 'betre a')).toEqual([
      text('betre a'),
    ])
  })

  it('has seen what was planned and shown, and not what was planned since', () => {
    const law = row('lov', 'legal', { inForceFrom: '2027-01-01' })
    expect(seen([law], 'a', 1, ['lov'])).toEqual([text('lov')])
    expect(seen([law], 'a', 0, ['lov'])).toBeUndefined()
    expect(seen([law, row('ny lov', 'legal', { inForceFrom: '2027-02-01' })], 'a', 1, ['lov', 'ny lov'])).toEqual([
      text('lov'),
    ])
  })

  it('has seen a law that came in force when it was shown beforehand', () => {
    const law = row('lov', 'legal', { inForceFrom: '2027-01-01' })
    expect(seen([law], 'lov', 1)).toEqual([text('lov')])
    expect(seen([law], 'lov', 0)).toBeUndefined()
  })

  it('has seen a slot that is empty', () => {
    const empty = { digest: digestOf(null), kind: 'editorial' as const, at: '2026-10-01T08:00:00.000Z' }
    const base = { content: text('a'), digest: 'd', logLength: 0 }
    expect(baseOfBefore(base, { log: [empty], live: undefined, planned: [], digestOf }).seen).toEqual([null])
  })
})
