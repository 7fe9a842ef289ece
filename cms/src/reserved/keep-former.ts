import { heldBy, rememberFormer } from '@innbyggarportal/shared-content/addresses'
import type { Formerly, Lang } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook } from 'payload'
import { storedDocument } from '../database/whole-document.ts'
import { listOf } from '../document/present.ts'
import { editingOf, laysOf } from '../editing/editing.ts'

/** Has a kommune remember the short names it has had, and the languages that had no prefix. */
export const keepFormer: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const id = String(originalDoc.id)
  const stored = await storedDocument(req, 'kommuner', id)
  if (stored === null) return data
  const now = { ...originalDoc, ...data } as Record<string, unknown>
  const inForce = laysOf(editingOf(req, 'kommuner'), id).filter((change) => change.state === 'approved')
  const formerly = rememberFormer(
    {
      slug: String(now['slug']),
      languages: listOf(now['languages']) as Lang[],
      ...(now['formerly'] ? { formerly: now['formerly'] as Formerly } : {}),
    },
    {
      slugs: heldBy('slug', String(stored['slug']), inForce),
      languages: heldBy('languages', listOf(stored['languages']) as Lang[], inForce),
    },
  )
  // Nothing is written where nothing was and nothing is.
  return formerly || now['formerly'] ? { ...data, formerly: formerly ?? null } : data
}
