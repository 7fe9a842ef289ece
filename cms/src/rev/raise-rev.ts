import type { CollectionBeforeChangeHook } from 'payload'

/** Raises the revision of a document with every write; the database compares it with the one it is raised from. */
export const raiseRev: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const before: unknown = operation === 'create' ? undefined : originalDoc?.rev
  return { ...data, rev: typeof before === 'number' ? before + 1 : 1 }
}
