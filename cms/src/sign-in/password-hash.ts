import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)
/** What Payload hashes with (auth/strategies/local); older accounts get the newer when they next sign in. */
const NEW = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, length: 32 }
const OLD = { prefix: '', iterations: 25_000, length: 512 }

/** Whether a password is the one stored with an account. */
export async function isPasswordOf(account: { hash?: unknown; salt?: unknown }, password: string): Promise<boolean> {
  const { hash, salt } = account
  if (typeof hash !== 'string' || typeof salt !== 'string') return false
  const { prefix, iterations, length } = hash.startsWith(NEW.prefix) ? NEW : OLD
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const given = await derive(password, salt, iterations, length, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given)
}

/** Takes as long as checking a password does, so that nobody can hear whether there was one to check. */
export async function pretendToCheck(password: string): Promise<void> {
  await derive(password, randomBytes(32).toString('hex'), NEW.iterations, NEW.length, 'sha256')
}
