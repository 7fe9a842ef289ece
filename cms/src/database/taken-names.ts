import { ValidationError, type Payload } from 'payload'

const taken = new WeakSet<object>()

/** Keeps in mind which refusals come from the database itself: a unique index is the only reason it has. */
export function noteTaken(db: Payload['db']): void {
  for (const name of ['create', 'updateOne'] as const) {
    const call = db[name] as (...args: unknown[]) => Promise<unknown>
    const noted = async (...args: unknown[]): Promise<unknown> => {
      try {
        return await call.apply(db, args)
      } catch (error) {
        throw error instanceof ValidationError ? markTaken(error) : error
      }
    }
    Object.assign(db, { [name]: noted })
  }
}

export function markTaken<E extends Error>(error: E): E {
  taken.add(error)
  return error
}

/** Somebody else has a name that may be there once, and got it after this write had asked. Nothing was done; asking again gives the sentence that says who. */
export const isTaken = (error: unknown): boolean => typeof error === 'object' && error !== null && taken.has(error)
