import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'

/** How long a link for the first administrator holds (ms). */
const HOLDS_MS = 24 * 3_600_000

const stored = z.object({ digest: z.string(), until: z.number() })
const fileIn = (dataDir: string) => join(dataDir, 'first-administrator')
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Makes the word of a link for the first administrator. Only its digest is kept; one made before holds no longer. */
export function offerFirstAdministrator(dataDir: string, now = Date.now()): string {
  const token = randomBytes(24).toString('base64url')
  writeFileSync(fileIn(dataDir), JSON.stringify({ digest: digestOf(token), until: now + HOLDS_MS }), { mode: 0o600 })
  return token
}

/** Whether the word is that of the link that was made last, and still holds. */
export function isOffered(dataDir: string, token: string, now = Date.now()): boolean {
  try {
    const { digest, until } = stored.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
    return now < until && timingSafeEqual(Buffer.from(digest), Buffer.from(digestOf(token)))
  } catch {
    return false
  }
}

export const withdrawOffer = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true })

/** Whether somebody who can sign in administers the region. Demo logins count in a demonstration only. */
export async function hasAdministrator(payload: Payload, isDemo: boolean): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { 'roles.role': { equals: 'regionAdministrator' } },
    pagination: false,
    depth: 0,
    showHiddenFields: true,
  })
  return docs.some((user) => isDemo || user.isDemo !== true)
}

/**
 * The page of the admin where the first administrator is made, with the word for it after the `#`: Payload leads an
 * installation without accounts to a page of its own name, and the word would be lost on the way from another.
 */
export async function firstAdministratorPage(payload: Payload, dataDir: string): Promise<string> {
  const { docs } = await payload.find({ collection: 'users', limit: 1, pagination: false, depth: 0 })
  return `${docs.length === 0 ? 'create-first-user' : 'forste-brukar'}#${offerFirstAdministrator(dataDir)}`
}
