import type { Payload } from 'payload'

const LOCKS = 'payload-locked-documents'

/** Who held which document while somebody wrote in it; nobody does any more. On SQLite the tables go with the schema. */
export async function forgetLocksInMongo(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as { connection: Connection }
  if ((await connection.listCollections()).some(({ name }) => name === LOCKS)) await connection.dropCollection(LOCKS)
}

interface Connection {
  listCollections(): Promise<readonly { name: string }[]>
  dropCollection(name: string): Promise<unknown>
}
