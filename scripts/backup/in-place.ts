import { rmSync } from 'node:fs'
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { Trouble } from '../command/trouble.ts'

/** How a folder is called that is not whole yet, followed by the process that fills it. */
const UNFINISHED = '.unfinished-'

/** Refuses a place where no backup can be made: what is there stays as it is. */
export async function refuseTaken(directory: string, dataDir: string): Promise<void> {
  const above = dirname(directory)
  if (`${directory}${sep}`.startsWith(`${dataDir}${sep}`))
    throw new Trouble(
      `${directory} lies in the data folder ${dataDir}, and would be lost together with it. Choose a folder elsewhere.`,
    )
  const outside = await stat(above).catch(() => null)
  if (!outside?.isDirectory()) throw new Trouble(`There is no folder ${above}. Make it, or mount the disk it is on.`)
  const found = await stat(directory).catch(() => null)
  if (found && !found.isDirectory()) throw new Trouble(`${directory} is a file. Give the name of a folder.`)
  if (found && (await readdir(directory)).length > 0)
    throw new Trouble(
      `${directory} is not empty, and a backup is never mixed with anything. Give the name of a new folder.`,
    )
}

/** Fills a folder beside its place and moves it there when it is whole. What was begun is removed, also by Ctrl-C. */
export async function inPlace<T>(directory: string, fill: (unfinished: string) => Promise<T>): Promise<T> {
  await removeDead(directory)
  const unfinished = `${directory}${UNFINISHED}${process.pid}`
  await mkdir(unfinished, { mode: 0o700 })
  const stop = (signal: NodeJS.Signals) => {
    rmSync(unfinished, { recursive: true, force: true })
    console.error('Stopped. Nothing was left behind.')
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    const done = await fill(unfinished)
    await chmod(unfinished, 0o700)
    await rename(unfinished, directory)
    await syncFolder(dirname(directory))
    return done
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
}

/** Makes the names in a folder last. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

/** What a backup left that was killed. */
async function removeDead(directory: string): Promise<void> {
  const begin = `${basename(directory)}${UNFINISHED}`
  for (const name of await readdir(dirname(directory)))
    if (name.startsWith(begin) && !isAlive(Number(name.slice(begin.length))))
      await rm(join(dirname(directory), name), { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
