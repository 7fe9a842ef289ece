import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { firstWords } from '../document/first-words.ts'
import { idOf } from '../document/id-of.ts'
import { GOES_ALONG, type Use } from './use.ts'

/** How many documents of one kind are named; the others are counted. */
const NAMED = 20

/** Documents whose relationships lead to one, by the collections as they are: a new relationship counts the day it is made. */
export async function relationsTo(
  req: PayloadRequest,
  target: CollectionSlug,
  id: string,
): Promise<{ uses: Use[]; more: number }> {
  const uses: Use[] = []
  let more = 0
  for (const { config } of Object.values(req.payload.collections)) {
    const collection = config.slug as CollectionSlug
    if (collection.startsWith('payload-') || GOES_ALONG[target]?.includes(collection)) continue
    const paths = pathsTo(config.flattenedFields, target)
    if (paths.length === 0) continue
    const { docs, totalDocs } = await req.payload.find({
      collection,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
      limit: NAMED,
      depth: 0,
      locale: 'all',
      req: inTransaction(req),
    })
    more += totalDocs - docs.length
    for (const doc of docs) {
      const fields = { ...doc } as Record<string, unknown>
      uses.push({
        collection,
        id: String(doc.id),
        name:
          firstWords(fields[config.admin.useAsTitle ?? 'id']) ||
          firstWords(fields['email']) ||
          firstWords(fields['key']),
        kommune: idOf(fields['kommune']),
      })
    }
  }
  return { uses, more }
}

/** The fields that can lead to a collection, each as a path. */
function pathsTo(fields: readonly FlattenedField[], target: string, above = ''): string[] {
  return fields.flatMap((field): string[] => {
    const path = `${above}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return [field.relationTo].flat().includes(target as CollectionSlug) && !Array.isArray(field.relationTo)
        ? [path]
        : []
    return 'flattenedFields' in field && (field.type === 'group' || field.type === 'array' || field.type === 'tab')
      ? pathsTo(field.flattenedFields, target, `${path}.`)
      : []
  })
}
