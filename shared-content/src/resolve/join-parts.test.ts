import { describe, expect, it } from 'vitest'
import { joinParts } from './join-parts.ts'
import type { ResolvedContents, ResolvedPart } from './resolved.ts'

const said = (text: string) => ({ text, lang: 'nn' as const })
const shared = { lang: 'nn' as const, origin: { from: 'shared' as const } }
const local = { lang: 'nn' as const, origin: { from: 'kommune' as const, kommune: 'osteroy' } }
const step = (id: string) => ({ id, text: said(id) })
const list = (...items: string[]) => ({
  type: 'list' as const,
  ordered: true,
  items: items.map((text) => [{ type: 'text' as const, text }]),
})
const complaint = (content: Partial<ResolvedContents['complaint']>): ResolvedContents['complaint'] => ({
  hasRight: true,
  ...content,
})

describe('what several have written in one slot', () => {
  it('is one list, so that steps count on and prices are one table', () => {
    const parts = [
      { ...shared, content: [step('a'), step('b')] },
      { ...local, content: [step('c')] },
    ]
    expect(joinParts('steps', parts)).toEqual([{ lang: 'nn', content: [step('a'), step('b'), step('c')] }])
  })

  it('is one text, and a numbered list that follows a numbered list goes on', () => {
    const parts: ResolvedPart<'text'>[] = [
      { ...shared, content: [list('ein', 'to')] },
      { ...local, content: [list('tre'), { type: 'paragraph', children: [] }] },
    ]
    expect(joinParts('text', parts)).toEqual([
      { lang: 'nn', content: [list('ein', 'to', 'tre'), { type: 'paragraph', children: [] }] },
    ])
    const [first, second] = parts as [ResolvedPart<'text'>, ResolvedPart<'text'>]
    expect(joinParts('text', [first, { ...second, lang: 'nb' }])).toHaveLength(2)
  })

  it('shows what both name once', () => {
    const row = (id: string, more = {}) => ({ id, role: 'sfo', roleLabel: said('SFO'), ...more })
    const about = row('c', { about: said('Ferie') })
    const parts = [
      { ...shared, content: [row('a')] },
      { ...local, content: [row('b'), about] },
    ]
    expect(joinParts('contacts', parts)[0]?.content).toEqual([row('a'), about])
  })

  it('says the right to complain once, and the kommune says whom to write to', () => {
    const parts = [
      { ...shared, content: complaint({ period: said('3 veker'), sendTo: said('kommunen'), text: said('Felles.') }) },
      { ...local, content: complaint({ sendTo: said('skulekontoret'), text: said('Eigen.') }) },
    ]
    expect(joinParts('complaint', parts)).toEqual([
      {
        lang: 'nn',
        content: {
          kind: 'decision',
          period: said('3 veker'),
          sendTo: said('skulekontoret'),
          texts: [said('Felles.'), said('Eigen.')],
        },
      },
    ])
  })

  it('gives no way to complain where there is no right, and no appeal body to a comment', () => {
    const how = { period: said('3 veker'), appealBody: said('Statsforvaltaren') }
    const none = joinParts('complaint', [{ ...shared, content: { ...complaint(how), hasRight: false } }])
    expect(none[0]?.content).toEqual({ kind: 'none', texts: [] })
    const remark = joinParts('complaint', [{ ...shared, content: complaint({ ...how, kind: 'remark' }) }])
    expect(remark[0]?.content).toEqual({ kind: 'remark', period: said('3 veker'), texts: [] })
  })

  it('says what is usual here, and what the law says of all', () => {
    const parts = [
      { ...shared, content: { legalLimit: said('12 veker'), usual: said('8 veker') } },
      { ...local, content: { usual: said('5 veker'), text: said('Ring oss.') } },
    ]
    expect(joinParts('processing', parts)[0]?.content).toEqual({
      legalLimit: said('12 veker'),
      usual: said('5 veker'),
      texts: [said('Ring oss.')],
    })
  })

  it('is nothing when nobody has written', () => {
    expect(joinParts('steps', [])).toEqual([])
  })
})
