import type { FieldHook } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { refuse } from '../../messages/refuse.ts'

/**
 * Refuses a name another user has, however it is spelled: people sign with it what colleagues rely on. A name that is not
 * changed is let be, so that two who were called the same before can still save.
 */
export const refuseTakenName: FieldHook = async ({ collection, operation, originalDoc, req, value }) => {
  if (req.payloadAPI !== 'REST' || typeof value !== 'string') return value
  const name = value.normalize('NFC').replace(/\s+/g, ' ').trim()
  const at = { req, collection: collection?.slug ?? 'users', path: 'name' }
  if (operation === 'update' && sameName(name, String(originalDoc?.name ?? ''))) return name
  if (!isPlain(name)) throw refuse(at, 'oddName')
  const { docs } = await req.payload.find({
    collection: 'users',
    pagination: false,
    depth: 0,
    select: { name: true },
    req: inTransaction(req),
  })
  if (docs.some((user) => user.id !== originalDoc?.id && sameName(user.name ?? '', name)))
    throw refuse(at, 'nameTaken', { name })
  return name
}

/** Whether two names look the same to a person: case, spacing, width, marks that cannot be seen and letters for letters apart. */
export const sameName = (one: string, other: string): boolean => looks(one) === looks(other)

const looks = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim()
    .toLocaleLowerCase('nb')
    .replaceAll('0', 'o')
    .replace(/[1l|]/g, 'i')

/** Letters of one alphabet, and what stands between names. Letters of two beside each other are a disguise. */
function isPlain(name: string): boolean {
  if (/[\p{Cf}\p{Cc}\p{Co}\p{Cn}@<>{}\\]/u.test(name) || name === '') return false
  return !(/\p{Script=Latin}/u.test(name) && [...name].some((c) => /\p{L}/u.test(c) && !/\p{Script=Latin}/u.test(c)))
}
