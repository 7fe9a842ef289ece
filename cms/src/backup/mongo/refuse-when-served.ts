import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from 'mongodb'
import { z } from 'zod'
import { DatabaseTrouble } from '../database-trouble.ts'

/** A worker says that it is alive every ten seconds; older than this, nobody has for long (ms). */
const SILENT_MS = 60_000
const WATCH_MS = 15_000
/** When it last said so, as `cms/src/publishing` keeps it; nothing when it never has. */
const note = z
  .object({ value: z.object({ note: z.string() }) })
  .transform(({ value }) => value.note)
  .catch('')

/** A system on another machine cannot be seen but by what it writes. Throws when there is one. */
export async function refuseWhenServed(db: Db): Promise<void> {
  const alive = async () => note.parse(await db.collection('publishing-notes').findOne({ name: 'alive' }))
  const before = await alive()
  if (!(Date.now() - Date.parse(before) < SILENT_MS)) return
  for (const until = performance.now() + WATCH_MS; performance.now() < until; await sleep(250))
    if ((await alive()) !== before)
      throw new DatabaseTrouble(`A system runs on this database, perhaps on another machine. Stop it and try again.`)
}
