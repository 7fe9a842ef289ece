import { key as keySchema, parseContract } from '@innbyggarportal/shared-content/contract'
import type { FieldHook } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { MESSAGES } from '../messages/messages.ts'
import { refuse, refuseWith } from '../messages/refuse.ts'
import { firstWords } from '../document/first-words.ts'
import { idOf } from '../document/id-of.ts'

/**
 * Gives a new document its key, made from its name unless it brings one, and keeps it for ever. `within` names a field
 * the key is unique inside of.
 */
export const makeKey =
  ({ from, within }: { from: string; within?: string }): FieldHook =>
  async ({ collection, data, operation, originalDoc, req, value }) => {
    const slug = collection?.slug ?? ''
    const at = { req, collection: slug, path: 'key' }
    if (operation === 'update' && originalDoc?.key) {
      if (value && value !== originalDoc.key) throw refuse(at, 'fixedField', { field: MESSAGES.keyName })
      return originalDoc.key
    }
    const isTaken = async (key: string) => {
      const where = { key: { equals: key }, ...(within ? { [within]: { equals: idOf(data?.[within]) ?? '' } } : {}) }
      return (await req.payload.count({ collection: slug as 'services', where, req: inTransaction(req) })).totalDocs > 0
    }
    if (value) {
      const { value: key, problems } = parseContract(keySchema, value)
      if (problems)
        throw refuseWith(
          at,
          problems.map((p) => ({ ...p, path: 'key' })),
        )
      if (await isTaken(key)) throw refuse(at, 'keyTaken', { key })
      return key
    }
    const base = asKey(firstWords(data?.[from])) || slug
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? base : `${base}-${count}`
      if (!(await isTaken(candidate))) return candidate
    }
  }

/** A name in the alphabet of keys: «Søk barnehageplass» → `sok-barnehageplass`. */
export function asKey(name: string): string {
  const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ð: 'd', đ: 'd' }
  return name
    .toLowerCase()
    .replace(/[æøåðđ]/g, (c) => letters[c] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'))
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '')
}
