import PQueue from 'p-queue'

/** Whose turn comes first: somebody signed in, then whoever signs in where she has before, then everybody else. */
export type Standing = 'signedIn' | 'known' | 'stranger'

const AHEAD: Record<Standing, number> = { signedIn: 2e6, known: 1e6, stranger: 0 }
/** As many as may wait from one client, and strangers in all. */
const CLIENT_MAX = 100
const STRANGERS_MAX = 300

/**
 * Everything that checks or makes a password, or writes to an account, takes its turn here, one at a time. A hash takes a
 * processor for a fifth of a second: without the queue a hundred of them hold up everything else the CMS does. One at a
 * time is also what keeps a change of a password or a role from being overwritten by a sign-in that read the account before it.
 */
export function openSignInQueue() {
  const queue = new PQueue({ concurrency: 1 })
  const waiting = new Map<string, number>()
  let strangers = 0

  return {
    /** Does the work when its turn comes. The more a client has waiting, the further back its next one stands. Undefined: too many are waiting. */
    async takeTurn<T>(client: string, standing: Standing, work: () => Promise<T>): Promise<{ value: T } | undefined> {
      const before = waiting.get(client) ?? 0
      if (before >= CLIENT_MAX || (standing === 'stranger' && strangers >= STRANGERS_MAX)) return undefined
      waiting.set(client, before + 1)
      if (standing === 'stranger') strangers += 1
      try {
        return { value: await queue.add(work, { priority: AHEAD[standing] - before }) }
      } finally {
        const left = (waiting.get(client) ?? 1) - 1
        if (left === 0) waiting.delete(client)
        else waiting.set(client, left)
        if (standing === 'stranger') strangers -= 1
      }
    },
  }
}

export type SignInQueue = ReturnType<typeof openSignInQueue>
