import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Who tries to sign in. */
export interface Client {
  /** As {@link clientOf} gives it. */
  address: string
  account: string
  /** A device somebody has signed in to this account on. */
  device: string | undefined
}

/** How many wrong passwords are borne, for how long (seconds). */
const LIMITS = {
  device: [20, 15 * 60],
  addressAndAccount: [20, 15 * 60],
  address: [100, 15 * 60],
  account: [200, 3600],
  mailByClient: [5, 3600],
  mailByAddress: [30, 3600],
} as const satisfies Record<string, readonly [number, number]>

const ADDRESSES_KEPT = 10_000

type Book = keyof typeof LIMITS
type Entry = [Book, string]

/**
 * Counts wrong passwords by device, by address, by account and by the two together, so that guessing is slow and nobody
 * can lock another out: a known device answers only for itself, and an address where somebody has signed in to the account
 * is not held to what strangers do. Kept in memory, for there is one CMS process; a restart forgets.
 */
export function openThrottle() {
  const books = Object.fromEntries(
    Object.entries(LIMITS).map(([name, [points, duration]]) => [name, new RateLimiterMemory({ points, duration })]),
  ) as Record<Book, RateLimiterMemory>
  const signedInFrom = new Set<string>()
  /** Where an account was mistyped, so that the region can let its people try again. */
  const mistypedFrom = new Map<string, Set<string>>()
  const pair = ({ address, account }: Client) => `${address} ${account}`
  const isAtHome = (client: Client) => signedInFrom.has(pair(client))

  const passwordEntries = (client: Client): Entry[] => {
    if (client.device !== undefined) return [['device', client.device]]
    const both: Entry = ['addressAndAccount', pair(client)]
    return isAtHome(client) ? [both] : [both, ['address', client.address], ['account', client.account]]
  }
  const mailEntries = (client: Client): Entry[] => {
    if (client.device !== undefined) return [['mailByClient', client.device]]
    return isAtHome(client)
      ? [['mailByClient', pair(client)]]
      : [
          ['mailByClient', client.account],
          ['mailByAddress', client.address],
        ]
  }
  /** Milliseconds until the client may try again; 0 when it may now. */
  const waitOf = async (entries: Entry[]): Promise<number> => {
    const found = await Promise.all(entries.map(async ([book, key]) => ({ book, kept: await books[book].get(key) })))
    return Math.max(
      0,
      ...found.map(({ book, kept }) =>
        kept !== null && kept.consumedPoints >= LIMITS[book][0] ? kept.msBeforeNext : 0,
      ),
    )
  }
  const count = async (entries: Entry[]) => {
    await Promise.all(entries.map(([book, key]) => books[book].penalty(key)))
  }

  return {
    isKnown: (client: Client): boolean => client.device !== undefined || isAtHome(client),
    waitForPassword: (client: Client): Promise<number> => waitOf(passwordEntries(client)),
    async countWrongPassword(client: Client): Promise<void> {
      await count(passwordEntries(client))
      if (mistypedFrom.size > ADDRESSES_KEPT) mistypedFrom.clear()
      const from = mistypedFrom.get(client.account) ?? new Set()
      if (from.size < LIMITS.account[0]) mistypedFrom.set(client.account, from.add(pair(client)))
    },
    /** The region lets an account try again, from wherever. */
    async forgive(account: string): Promise<void> {
      await Promise.all([
        books.account.delete(account),
        books.mailByClient.delete(account),
        ...[...(mistypedFrom.get(account) ?? [])].map((each) => books.addressAndAccount.delete(each)),
      ])
      mistypedFrom.delete(account)
    },
    /** Signed in: what she mistyped there is forgotten, and her address is hers from now on. */
    async remember(client: Client): Promise<void> {
      await (client.device === undefined
        ? books.addressAndAccount.delete(pair(client))
        : books.device.delete(client.device))
      signedInFrom.delete(pair(client))
      signedInFrom.add(pair(client))
      for (const oldest of signedInFrom) {
        if (signedInFrom.size <= ADDRESSES_KEPT) break
        signedInFrom.delete(oldest)
      }
    },
    waitForMail: (client: Client): Promise<number> => waitOf(mailEntries(client)),
    countMail: (client: Client): Promise<void> => count(mailEntries(client)),
  }
}

export type Throttle = ReturnType<typeof openThrottle>
