import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PayloadRequest, Where } from 'payload'
import { WIDTHS } from './picture-limits.ts'

const LOOK_EVERY_MS = 5
type Sized = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | undefined> | null }

/** Every file a document names: the picture itself and its widths. */
export const namesOf = (doc: Sized | undefined): string[] =>
  [doc?.filename, ...Object.values(doc?.sizes ?? {}).map((size) => size?.filename)].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  )

/**
 * Removes those of the files that no document names once the transaction of the request is over: when a deletion is
 * taken back its files are still there, and what a refused write left behind is removed. Does not reject.
 */
export async function removeUnnamed(req: PayloadRequest, directory: string, names: readonly string[]): Promise<void> {
  const { payload } = req
  try {
    await untilOver(payload.db, await req.transactionID)
    for (const name of names) {
      if (basename(name) !== name) continue
      const paths = ['filename', ...WIDTHS.map((w) => `sizes.w${w}.filename`)]
      const { totalDocs } = await payload.count({
        collection: 'media',
        where: { or: paths.map((path): Where => ({ [path]: { equals: name } })) },
      })
      if (totalDocs === 0) await rm(join(directory, name), { force: true })
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: `Files that nothing names could not be removed: ${names.join(', ')}` })
  }
}

async function untilOver(db: unknown, transaction: string | number | null | undefined): Promise<void> {
  const { sessions } = db as { sessions?: Record<string, unknown> }
  while (transaction != null && sessions?.[transaction] !== undefined)
    await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS))
}
