import { z } from 'zod'

const mongoAdapter = z.object({
  name: z.literal('mongoose'),
  connection: z
    .object({
      db: z
        .object({ admin: z.custom<() => { serverInfo: () => Promise<unknown> }>((f) => typeof f === 'function') })
        .loose(),
    })
    .loose(),
})
const info = z.object({ version: z.string() })

/** The version of the MongoDB server, such as `8.0.26`; undefined when the database is another one. */
export async function mongoVersion(db: unknown): Promise<string | undefined> {
  const mongo = mongoAdapter.safeParse(db)
  // `admin` is a method of a class and must be called on what it belongs to.
  return mongo.success ? info.parse(await mongo.data.connection.db.admin().serverInfo()).version : undefined
}
