import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { generateCookie, parseCookies } from 'payload/shared'

const KEPT_S = 180 * 24 * 3600

/** An account in the books of the sign-in: a digest of the address typed, whether or not anybody has it. */
export const accountOf = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('hex').slice(0, 32)

/** Remembers, in a cookie that only this installation can make, that somebody once signed in to an account on a device. */
export function knownDevices(secret: string, isHttps: boolean) {
  const sign = (account: string, device: string) =>
    createHmac('sha256', secret).update(`known-device ${account} ${device}`).digest('base64url')
  // One for each account, for colleagues share machines.
  const nameOf = (account: string) => `innbyggarportal-device-${account.slice(0, 8)}`
  return {
    /** The device a request comes from, when somebody has signed in to the account on it. */
    read(headers: Headers, account: string): string | undefined {
      const [device = '', signature = ''] = (parseCookies(headers).get(nameOf(account)) ?? '').split('.')
      const right = Buffer.from(sign(account, device))
      const given = Buffer.from(signature)
      return device !== '' && given.length === right.length && timingSafeEqual(given, right) ? device : undefined
    },
    /** The cookie to send along with a sign-in that went well. */
    write(account: string, device = randomBytes(16).toString('base64url')): string {
      return generateCookie({
        name: nameOf(account),
        value: `${device}.${sign(account, device)}`,
        path: '/api/users',
        maxAge: KEPT_S,
        httpOnly: true,
        sameSite: 'Lax',
        secure: isHttps,
        returnCookieAsObject: false,
      }) as string
    },
  }
}

export type KnownDevices = ReturnType<typeof knownDevices>
