import { describe, expect, it } from 'vitest'
import { keepCollection, listCollection, type KeptCollection } from './read-collection.ts'
import type { Doc } from '../document/doc.ts'

type Payload = Parameters<typeof listCollection>[0]

/** A collection that answers each question for documents with the next of the given states, the last one for ever; lists always tell the last. */
function aCollection(...states: Doc[][]) {
  const asked: string[] = []
  const now = states.at(-1)!
  const find = async ({
    select,
    where,
  }: {
    select?: object
    where?: { id?: { in: string[] }; updatedAt?: { greater_than_equal: string } }
  }) => {
    asked.push(select ? 'list' : where!.id!.in.join())
    if (select)
      return { docs: now.filter((d) => String(d['updatedAt']) >= (where?.updatedAt?.greater_than_equal ?? '')) }
    const docs = states.length > 1 ? states.shift()! : states[0]!
    return { docs: docs.filter((d) => where!.id!.in.includes(String(d['id']))) }
  }
  return { payload: { find, count: async () => ({ totalDocs: now.length }) } as unknown as Payload, asked }
}
const ago = (ms: number) => new Date(Date.now() - ms).toISOString()
const titles = ({ docs }: KeptCollection<unknown>) => [...docs].map(([id, { made }]) => [id, made])
const make = (doc: Doc) => doc['title']

async function read(
  { payload }: ReturnType<typeof aCollection>,
  previous?: KeptCollection<unknown>,
  { holds, ...options }: { isThorough?: boolean; holds?: (id: string, made: unknown) => boolean } = {},
) {
  return keepCollection(payload, 'services', await listCollection(payload, 'services', previous, options), previous, {
    make,
    ...(holds && { holds }),
  })
}

describe('reading a collection', () => {
  const old = ago(120_000)
  const a: Doc = { id: 'a', updatedAt: old, key: 'sfo', title: 'A' }
  const b: Doc = { id: 'b', updatedAt: old, title: 'B' }

  it('reads again only what has changed, and forgets what is gone', async () => {
    const first = await read(aCollection([a, b]))
    const changed = aCollection([{ ...b, updatedAt: ago(30_000), title: 'Ny B' }])
    expect(titles(await read(changed, first))).toEqual([['b', 'Ny B']])
    expect(changed.asked).toEqual(['list', 'b'])
  })

  it('reads nothing when all that has happened is that something is gone', async () => {
    const first = await read(aCollection([a, b]))
    const without = aCollection([a])
    expect(titles(await read(without, first))).toEqual([['a', 'A']])
    expect(without.asked).toEqual(['list'])
  })

  it('reads as many at a time as memory is meant for', async () => {
    const many = Array.from({ length: 1201 }, (_, i): Doc => ({ id: `d${i}`, updatedAt: old, title: i }))
    const all = aCollection(many)
    expect(titles(await read(all))).toEqual(many.map(({ id, title }) => [id, title]))
    expect(all.asked.slice(1).map((ids) => ids.split(',').length)).toEqual([500, 500, 201])
  })

  it('keeps the same maps when nothing has changed, and other keys when a key has', async () => {
    const first = await read(aCollection([a, b]))
    for (const isThorough of [true, false]) {
      const again = await read(aCollection([a, b]), first, { isThorough })
      expect([again.docs === first.docs, again.keys === first.keys]).toEqual([true, true])
      const renamed = await read(aCollection([{ ...a, key: 'skulefritid', updatedAt: ago(30_000) }, b]), first, {
        isThorough,
      })
      expect([...renamed.keys]).toEqual([
        ['a', 'skulefritid'],
        ['b', undefined],
      ])
    }
  })

  it('asks in a quick reading for what is new alone', async () => {
    const first = await read(aCollection([a, b]))
    const quick = async (...docs: Doc[]) => titles(await read(aCollection(docs), first, { isThorough: false }))
    const changed = { ...b, updatedAt: ago(30_000), title: 'Ny B' }
    const added: Doc = { id: 'c', updatedAt: ago(20_000), title: 'C' }
    expect(await quick(a, changed)).toEqual([
      ['a', 'A'],
      ['b', 'Ny B'],
    ])
    expect(await quick(a, b, added)).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
    ])
    expect(await quick(a, added)).toEqual([
      ['a', 'A'],
      ['c', 'C'],
    ])
  })

  it('reads again what was made with something that does not hold any more', async () => {
    const first = await read(aCollection([a, b]))
    const again = aCollection([{ ...a, title: 'A på nytt' }, b])
    expect(titles(await read(again, first, { holds: (id) => id !== 'a' }))).toEqual([
      ['a', 'A på nytt'],
      ['b', 'B'],
    ])
    expect(again.asked).toEqual(['list', 'a'])
  })

  it('notices in a quick reading that a document went away between its list and its words', async () => {
    const { payload } = aCollection([a, b])
    const half = await keepCollection(
      aCollection([a]).payload,
      'services',
      await listCollection(payload, 'services', undefined),
      undefined,
      { make },
    )
    expect([...half.docs.keys()]).toEqual(['a'])
    const { keys } = await read(aCollection([a]), half, { isThorough: false })
    expect([...keys.keys()]).toEqual(['a'])
  })

  it('reads again what was read so soon after it was written that a second write may share its time', async () => {
    const now = ago(600)
    const first = await read(aCollection([{ ...a, updatedAt: now }]))
    expect(titles(await read(aCollection([{ ...a, updatedAt: now, title: 'Andre' }]), first))).toEqual([['a', 'Andre']])
  })

  it('does not take a document that is half written for the whole of it', async () => {
    const at = ago(0)
    const half: Doc = { id: 'a', updatedAt: at }
    const whole: Doc = { ...half, title: 'Ny A' }
    expect(titles(await read(aCollection([half, b], [whole, b])))).toEqual([
      ['a', 'Ny A'],
      ['b', 'B'],
    ])
    const first = await read(aCollection([a]))
    expect(titles(await read(aCollection([half], [whole]), first))).toEqual([['a', 'Ny A']])
  })
})
