import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** What is used of MongoDB's own driver, which the adapter brings along. */
interface Locks {
  findOneAndUpdate(
    filter: object,
    update: object[],
    options: { upsert: true; returnDocument: 'after' },
  ): Promise<{ holder?: string } | null>
  updateOne(filter: object, update: object[]): Promise<unknown>
  deleteOne(filter: object): Promise<unknown>
}
const mongoAdapter = z.object({
  connection: z
    .object({
      getClient: z.custom<() => { db: () => { collection: (name: string, options: object) => Locks } }>(
        (f) => typeof f === 'function',
      ),
    })
    .loose(),
})

/** How long a lock holds without a sign of life from who took it, and how one waits for it (ms). */
export interface LockTimes {
  leaseMs: number
  askMs: number
  waitMs: number
}
const TIMES: LockTimes = { leaseMs: 30_000, askMs: 250, waitMs: 10 * 60_000 }
const COLLECTION = 'installation-locks'
const KEY_TAKEN = 11_000

/**
 * Runs something that one process at a time may do to a MongoDB database, from whatever machine and with whatever data
 * folder. The lock is a row with an end, by the server's clock, that its holder moves on; one that died holds it no
 * longer than `leaseMs`. Rejects with a sentence after waiting `waitMs`.
 */
export async function underMongoLock<T>(
  db: unknown,
  run: () => Promise<T>,
  { leaseMs, askMs, waitMs }: LockTimes = TIMES,
): Promise<T> {
  const locks = mongoAdapter
    .parse(db)
    .connection.getClient()
    .db()
    .collection(COLLECTION, { writeConcern: { w: 'majority' } })
  const holder = randomUUID()
  const until = { $add: ['$$NOW', leaseMs] }
  // A row whose end has come, or that has none yet, is ours; the answer tells whose it is now.
  const isOver = { $lt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] }
  const takeOver = [
    { $set: { holder: { $cond: [isOver, holder, '$holder'] } } },
    { $set: { until: { $cond: [{ $eq: ['$holder', holder] }, until, '$until'] } } },
  ]
  const take = () =>
    locks.findOneAndUpdate({ _id: 'migrations' }, takeOver, { upsert: true, returnDocument: 'after' }).then(
      (row) => row?.holder === holder,
      (error: unknown) => {
        if (isMadeByTwo(error)) return false
        throw error
      },
    )

  const givesUpAt = performance.now() + waitMs
  while (!(await take())) {
    if (performance.now() > givesUpAt)
      throw new Error(
        'Another process has been changing the database for too long. See whether it still works, and start again.',
      )
    await sleep(askMs)
  }
  const beat = setInterval(() => {
    locks.updateOne({ _id: 'migrations', holder }, [{ $set: { until } }]).catch(() => undefined)
  }, leaseMs / 3)
  try {
    return await run()
  } finally {
    clearInterval(beat)
    await locks.deleteOne({ _id: 'migrations', holder }).catch(() => undefined)
  }
}

/** Two made the row at once, and the other one came first. */
function isMadeByTwo(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === KEY_TAKEN
}
