import { describe, expect, it } from 'vitest'
import { readCollection, type KeptCollection } from './read-collection.ts'
import type { Doc } from './read/refs.ts'

type Payload = Parameters<typeof readCollection>[0]

/** A collection that answers each question with the next of the given states, the last one for ever. */
function aCollection(...states: Doc[][]) {
  const asked: string[] = []
  const find = async ({ select, where }: { select?: object; where?: { id: { in: string[] } } }) => {
    asked.push(select ? 'times' : where ? where.id.in.join() : 'all')
    const docs = states.length > 1 ? states.shift()! : states[0]!
    return { docs: where ? docs.filter((d) => where.id.in.includes(String(d['id']))) : docs }
  }
  return { payload: { find } as unknown as Payload, asked }
}
const ago = (ms: number) => new Date(Date.now() - ms).toISOString()
const titles = (kept: KeptCollection) => [...kept.docs].map(([id, { doc }]) => [id, doc['title']])

describe('reading a collection', () => {
  const old = ago(60_000)
  const a: Doc = { id: 'a', updatedAt: old, title: 'A' }
  const b: Doc = { id: 'b', updatedAt: old, title: 'B' }

  it('reads again only what has changed, and forgets what is gone', async () => {
    const first = await readCollection(aCollection([a, b]).payload, 'services', undefined)
    const changed = { ...b, updatedAt: ago(30_000), title: 'Ny B' }
    const { payload, asked } = aCollection([changed])
    expect(titles(await readCollection(payload, 'services', first))).toEqual([['b', 'Ny B']])
    expect(asked).toEqual(['times', 'b'])
  })

  it('reads nothing when all that has happened is that something is gone', async () => {
    const first = await readCollection(aCollection([a, b]).payload, 'services', undefined)
    const { payload, asked } = aCollection([a])
    expect(titles(await readCollection(payload, 'services', first))).toEqual([['a', 'A']])
    expect(asked).toEqual(['times'])
  })

  it('asks in a quick reading for what is new alone, and keeps the same map when nothing is', async () => {
    const first = await readCollection(aCollection([a, b]).payload, 'services', undefined)
    const counting = (docs: Doc[], recent: Doc[], total: number) => {
      const payload = { find: async ({ where, select }: { where?: { id?: { in: string[] } }; select?: object }) => ({ docs: select ? recent : docs.filter((d) => where?.id?.in.includes(String(d['id'])) ?? true) }), count: async () => ({ totalDocs: total }) }
      return readCollection(payload as unknown as Payload, 'services', first, { isThorough: false })
    }
    expect((await counting([a, b], [a, b], 2)).docs).toBe(first.docs)
    const changed = { ...b, updatedAt: ago(30_000), title: 'Ny B' }
    expect(titles(await counting([a, changed], [changed], 2))).toEqual([['a', 'A'], ['b', 'Ny B']])
    const added: Doc = { id: 'c', updatedAt: ago(20_000), title: 'C' }
    expect(titles(await counting([a, b, added], [added], 3))).toEqual([['a', 'A'], ['b', 'B'], ['c', 'C']])
  })

  it('reads again what was read so soon after it was written that a second write may share its time', async () => {
    const now = ago(600)
    const first = await readCollection(aCollection([{ ...a, updatedAt: now }]).payload, 'services', undefined)
    expect(titles(await readCollection(aCollection([{ ...a, updatedAt: now, title: 'Andre' }]).payload, 'services', first))).toEqual([['a', 'Andre']])
  })

  it('does not take a document that is half written for the whole of it', async () => {
    const at = ago(0)
    const half: Doc = { id: 'a', updatedAt: at }
    const whole: Doc = { ...half, title: 'Ny A' }
    expect(titles(await readCollection(aCollection([half, b], [whole]).payload, 'services', undefined))).toEqual([['a', 'Ny A'], ['b', 'B']])
    const first = await readCollection(aCollection([a]).payload, 'services', undefined)
    expect(titles(await readCollection(aCollection([half], [half], [whole]).payload, 'services', first))).toEqual([['a', 'Ny A']])
  })
})
