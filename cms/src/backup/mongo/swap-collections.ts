import type { Db } from 'mongodb'
import { BROUGHT, KEPT, type Exchange } from '../exchange-files.ts'
import { broughtName } from './bring-collections.ts'

const keptName = (id: string, name: string): string => `${KEPT}${id}.${name}`

/** Gives what was brought the names of what stands there, which is kept under names of its own. Documents are not moved. */
export async function swapCollections(db: Db, { id, brings, takes }: Exchange): Promise<void> {
  for (const name of takes) await db.renameCollection(name, keptName(id, name))
  for (const name of brings) await db.renameCollection(broughtName(id, name), name)
}

/** As it was before, however much of the exchange was done. Done again, it changes nothing. */
export async function undoCollections(db: Db, { id, brings, takes }: Exchange): Promise<void> {
  const there = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name))
  // What waits no more has taken the place of what is kept; as long as it waits, what stands there is the old.
  for (const name of brings)
    if (!there.has(broughtName(id, name)) && there.has(name)) await db.renameCollection(name, broughtName(id, name))
  for (const name of takes) if (there.has(keptName(id, name))) await db.renameCollection(keptName(id, name), name)
}

/** Removes what was brought in and is not used. */
export async function dropBrought(db: Db, id: string): Promise<void> {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (name.startsWith(`${BROUGHT}${id}.`)) await db.dropCollection(name)
}
