import { z } from 'zod'

const mongoAdapter = z.object({
  transactionOptions: z.unknown(),
  connection: z
    .object({ getClient: z.custom<() => { options: { replicaSet?: string } }>((f) => typeof f === 'function') })
    .loose(),
})

/**
 * Stops the start when MongoDB would run without transactions, which Payload turns off in silence unless the address
 * names a replica set: a failure in the middle of a write would leave half of it.
 */
export function requireReplicaSet(db: unknown): void {
  const { connection, transactionOptions } = mongoAdapter.parse(db)
  if (transactionOptions === false || !connection.getClient().options.replicaSet) {
    throw new Error(
      'MongoDB must be a replica set, and DATABASE_URL must name it: mongodb://HOST/NAME?replicaSet=rs0. Without it a failed write can leave half of its changes.',
    )
  }
}
