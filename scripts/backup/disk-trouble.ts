import { DatabaseTrouble } from '@innbyggarportal/cms/backup'
import { PublishingGoesOnError } from '@innbyggarportal/sites/publisher'
import { Trouble } from '../command/trouble.ts'

/** What MongoDB answers to one who has no right. */
const UNAUTHORIZED = 13

/** Does what reads and writes a backup; what stops it becomes a sentence. `outcome`: what is left now, for people. */
export async function inWords<T>(outcome: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const words = wordsOf(error)
    throw words === undefined ? error : new Trouble(`${words} ${outcome}`)
  }
}

function wordsOf(error: unknown): string | undefined {
  if (error instanceof DatabaseTrouble) return error.message
  if (error instanceof PublishingGoesOnError) return 'Old releases are being removed all the time. Try again later.'
  if (!(error instanceof Error) || error instanceof Trouble) return undefined
  const { code, path, message } = error as NodeJS.ErrnoException
  const where = path === undefined ? '' : ` (${path})`
  if (code === 'ENOSPC' || code === 'EDQUOT' || /disk is full/.test(message))
    return `The disk is full${where}. Free some space, or choose another disk.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `This user has no right to do that${where}. Run as the user who owns the installation, and choose a folder this user may write in.`
  if (error.name === 'MongoServerError' && Number(code) === UNAUTHORIZED)
    return `The user in DATABASE_URL may not do that in the database: ${message}.`
  if (code === 'EIO') return `The disk cannot be read or written${where}.`
  return undefined
}
