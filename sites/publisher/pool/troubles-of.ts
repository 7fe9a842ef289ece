import { trouble, troubleOf, type Trouble, type TroubleCode } from '@innbyggarportal/shared-content/contract'

/** What of an error crosses to another thread. `errcode` is SQLite's, `path` the file it is about. */
export interface SentError {
  message: string
  code?: string
  errcode?: number
  path?: string
  /** What the error tells of itself in a code. */
  trouble?: Trouble
}

const BY_CODE: Readonly<Record<string, TroubleCode>> = {
  PORTAL_BUSY: 'busy',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
}
/** https://sqlite.org/rescode.html */
const BY_SQLITE: Readonly<Record<number, TroubleCode>> = {
  8: 'forbidden',
  11: 'damaged',
  13: 'diskFull',
  14: 'forbidden',
  26: 'damaged',
}

/** Why a portal could not be published, what to do, and what becomes of it. */
export function troublesOf(error: unknown): Trouble[] {
  const cause = causeOf(error)
  return cause ? [...cause, troubleOf('publishedAfter')] : [troubleOf('publishStopped'), unknownOf(error)]
}

/** What hinders the publisher, and what to do; undefined when it is nothing people can mend. */
export function causeOf(error: unknown): Trouble[] | undefined {
  const { code, errcode, path } = sentError(error)
  // The lowest byte: the rest tells how it came about.
  const cause = (code !== undefined && BY_CODE[code]) || (errcode !== undefined && BY_SQLITE[errcode & 0xff])
  return cause ? [troubleOf(cause), ...(path === undefined ? [] : [troubleOf('aboutFile', { path })])] : undefined
}

/** Whom to tell, with what the error says of itself. */
export function unknownOf(error: unknown): Trouble {
  const { message, trouble: own } = sentError(error)
  return troubleOf('unknown', { message: own ?? message })
}

/** An error as plain values. */
export function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) return { message: String(error) }
  const { message, code, errcode, path, trouble: own } = error as Error & Record<string, unknown>
  const told = trouble.safeParse(own)
  return {
    message,
    ...(typeof code === 'string' && { code }),
    ...(typeof errcode === 'number' && { errcode }),
    ...(typeof path === 'string' && { path }),
    ...(told.success && { trouble: told.data }),
  }
}
