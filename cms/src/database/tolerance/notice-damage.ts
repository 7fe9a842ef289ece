import { AsyncLocalStorage } from 'node:async_hooks'

/** What was taken out of the documents of a collection, by their database ids. */
export type Damage = Map<string, string[]>

const noticed = new AsyncLocalStorage<(collection: string, id: string, paths: string[]) => void>()

/** Runs a reading and tells what in the documents of a collection could not be read. */
export async function noticeDamage<Result>(
  collection: string,
  read: () => Promise<Result>,
): Promise<{ result: Result; damage: Damage }> {
  const damage: Damage = new Map()
  const result = await noticed.run((of, id, paths) => {
    if (of === collection) damage.set(id, paths)
  }, read)
  return { result, damage }
}

export const tellDamage = (collection: string, id: string, paths: string[]): void =>
  noticed.getStore()?.(collection, id, paths)
