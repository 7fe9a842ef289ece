import type { CollectionInfo, Db } from 'mongodb'
import { BROUGHT, KEPT } from '../exchange-files.ts'

/** Whose turn it is to change the database: of the moment, and no content. */
const LOCKS = 'installation-locks'

/** The collections of an installation, sorted by name, with what they were made with; none that a restore brought or kept. */
export async function collectionsOf(db: Db): Promise<{ name: string; options: Record<string, unknown> }[]> {
  const all = await db.listCollections<CollectionInfo>({ type: 'collection' }, { nameOnly: false }).toArray()
  return all
    .filter(({ name }) => !name.startsWith('system.') && name !== LOCKS)
    .filter(({ name }) => !name.startsWith(BROUGHT) && !name.startsWith(KEPT))
    .map(({ name, options = {} }) => ({ name, options: options as Record<string, unknown> }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
