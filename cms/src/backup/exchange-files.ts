import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** What is put in the place of what: names of files or folders in one folder, or of collections. Kept while it goes on. */
export const exchange = z.strictObject({
  /** Readable, and another one each time. */
  id: z.string().regex(/^[\w-]+$/),
  /** What comes. */
  brings: z.array(z.string()),
  /** What stood there. */
  takes: z.array(z.string()),
})
export type Exchange = z.infer<typeof exchange>

/** How what is brought in, and what is kept, is called; followed by the id. */
export const BROUGHT = 'restoring-'
export const KEPT = 'before-restore-'

/** Where what is brought in waits, and where what stood there is kept. `room`: who else exchanges something in the same folder has another. */
export const broughtIn = (folder: string, id: string, room: string): string => join(folder, `${BROUGHT}${id}`, room)
export const keptIn = (folder: string, id: string, room = ''): string => join(folder, `${KEPT}${id}`, room)

/** Moves what stands in a folder into one of its own, and what was brought in its place. */
export async function swapFiles(folder: string, room: string, { id, brings, takes }: Exchange): Promise<void> {
  const [brought, kept] = [broughtIn(folder, id, room), keptIn(folder, id, room)]
  if (takes.length > 0) await mkdir(kept, { recursive: true, mode: 0o700 })
  for (const name of takes) await rename(join(folder, name), join(kept, name))
  for (const name of brings) await rename(join(brought, name), join(folder, name))
  await sync(folder)
}

/** As it was before, however much of the exchange was done. Done again, it changes nothing. */
export async function undoFiles(folder: string, room: string, { id, brings, takes }: Exchange): Promise<void> {
  const [brought, kept] = [broughtIn(folder, id, room), keptIn(folder, id, room)]
  if (!existsSync(brought)) await mkdir(brought, { recursive: true, mode: 0o700 })
  // What waits no more has taken the place of what is kept; as long as it waits, what stands there is the old.
  for (const name of brings)
    if (!existsSync(join(brought, name)) && existsSync(join(folder, name)))
      await rename(join(folder, name), join(brought, name))
  for (const name of takes) if (existsSync(join(kept, name))) await rename(join(kept, name), join(folder, name))
  await sync(folder)
}

/** Removes what waits and will not be used, and the folder it waited in. */
export async function removeBrought(folder: string, room: string, id: string): Promise<void> {
  const brought = broughtIn(folder, id, room)
  await rm(brought, { recursive: true, force: true })
  await removeEmpty([dirname(brought), keptIn(folder, id, room), keptIn(folder, id)])
}

async function removeEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of folders)
    await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code ?? '')) throw error
    })
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
