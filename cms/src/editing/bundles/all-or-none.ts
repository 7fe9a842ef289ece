import { APIError, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isTaken } from '../../database/taken-names.ts'
import { problemsOf } from '../../messages/refuse.ts'
import type { FoundChange } from '../find-change.ts'
import { stopBundle, type InTheWay } from './stop-bundle.ts'

/** Writes one document with the members of a bundle that are of it, within the transaction of a request. */
type Write = (req: PayloadRequest, members: readonly FoundChange[]) => Promise<void>

/**
 * Writes the documents of a bundle within the transaction of the request. When one is refused nothing stands; the
 * documents after it are tried by themselves and taken back, to name all that are refused.
 */
export async function writeAllOrNone(
  req: PayloadRequest,
  bundle: string,
  documents: readonly (readonly FoundChange[])[],
  write: Write,
): Promise<void> {
  for (const [nth, members] of documents.entries()) {
    try {
      await write(req, members)
    } catch (error) {
      if (!isRefusal(error)) throw error
      await killTransaction(req)
      const inTheWay: InTheWay[] = [{ members, problems: problemsOf(error) }]
      for (const others of documents.slice(nth + 1)) inTheWay.push(...(await tryAlone(req, others, write)))
      throw stopBundle(req, bundle, inTheWay)
    }
  }
}

/** What is wrong with the write of one document; nothing of it stands. */
async function tryAlone(
  { payload, i18n, user }: PayloadRequest,
  members: readonly FoundChange[],
  write: Write,
): Promise<InTheWay[]> {
  const alone = await createLocalReq({ req: { i18n, context: {} }, ...(user && { user }) }, payload)
  await initTransaction(alone)
  try {
    await write(alone, members)
    return []
  } catch (error) {
    if (!isRefusal(error)) throw error
    return [{ members, problems: problemsOf(error) }]
  } finally {
    await killTransaction(alone)
  }
}

/** What a rule refused, which is told; not what the database could not do, nor a name that was taken meanwhile, which are tried again. */
const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.isPublic && error.status < 500 && !isTaken(error)
