import { stat, statfs } from 'node:fs/promises'
import { Trouble } from '../command/trouble.ts'
import { sizeText } from './amount-text.ts'

/** What a folder and its names take besides what is in them. */
const MARGIN = 16 << 20

/** Refuses a folder on a disk that has less room than is needed (bytes). */
export async function checkRoom(folder: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free < needed + MARGIN)
    throw new Trouble(
      `The disk of ${folder} has ${sizeText(free)} left, and about ${sizeText(needed + MARGIN)} is needed. Free some space, or choose another disk.`,
    )
}

/** Whether two folders lie on one disk, where a file can have two names. */
export async function areOnOneDisk(a: string, b: string): Promise<boolean> {
  return (await stat(a)).dev === (await stat(b)).dev
}
