import { Turns } from '../database/transactions/turns.ts'

interface Waiting {
  turns: Turns
  count: number
}

/**
 * Lets those who write one document in one at a time. MongoDB lets one of two transactions through that write the same,
 * and has the other begin anew: many at once would all be told so but one.
 */
export function oneAtATime(): <Result>(document: string | undefined, write: () => Promise<Result>) => Promise<Result> {
  const all = new Map<string, Waiting>()
  return async (document, write) => {
    if (document === undefined) return write()
    const waiting = all.get(document) ?? { turns: new Turns(), count: 0 }
    all.set(document, waiting)
    waiting.count += 1
    const done = await waiting.turns.take()
    try {
      return await write()
    } finally {
      done()
      waiting.count -= 1
      if (waiting.count === 0) all.delete(document)
    }
  }
}

/** What is made of these takes an address, and meets whoever makes another. */
const ADDRESSED = ['services', 'kommuner']

/** What a request writes: `COLLECTION/ID` is changed or deleted, `COLLECTION/ID/DEED` is done with it; and the addresses, when a new one is made. */
export function writtenDocument(method: string, [collection, id, deed]: readonly string[]): string | undefined {
  if (method === 'POST' && !id && collection !== undefined && ADDRESSED.includes(collection)) return 'addresses'
  const writes = method === 'PATCH' || method === 'PUT' || method === 'DELETE' || (method === 'POST' && deed)
  return writes && collection && id ? `${collection}/${id}` : undefined
}
