import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import type { TakenFile } from '../../uploads/take-file.ts'
import { WIDTHS } from '../../uploads/picture-limits.ts'
import { namesOf, removeUnnamed } from '../../uploads/remove-unnamed.ts'
import { takenFile } from './take-upload.ts'

/** When a write that was refused after its files were written is surely over. */
const SURELY_OVER_MS = 60_000
const NO_SIZE = { filename: null, filesize: null, height: null, mimeType: null, url: null, width: null }

/**
 * Our own keeping of files instead of Payload's, which removes the old file before it knows whether the new document
 * can be saved: new files are written first, old ones are removed when the write is over and nothing names them.
 */
export const keepFiles = (directory: string) => {
  const beforeChange: CollectionBeforeChangeHook = async ({ data, req }) => {
    const taken = takenFile(req)
    if (!taken) return
    await mkdir(directory, { recursive: true, mode: 0o700 })
    for (const { name, bytes } of filesOf(taken))
      await writeFile(join(directory, name), bytes, { flag: 'wx', mode: 0o600 })
    setTimeout(
      () =>
        void removeUnnamed(
          req,
          directory,
          filesOf(taken).map((f) => f.name),
        ),
      SURELY_OVER_MS,
    ).unref()
    return { ...data, ...describe(taken) }
  }
  const afterChange: CollectionAfterChangeHook = ({ doc, previousDoc, req }) => {
    const now = new Set(namesOf(doc))
    return takenFile(req)
      ? remove(
          req,
          namesOf(previousDoc).filter((name) => !now.has(name)),
        )
      : undefined
  }
  const afterDelete: CollectionAfterDeleteHook = ({ doc, req }) => remove(req, namesOf(doc))
  return { beforeChange, afterChange, afterDelete }

  /** A transaction is not over before the hook is. */
  async function remove(req: PayloadRequest, names: string[]): Promise<void> {
    const removing = removeUnnamed(req, directory, names)
    if ((await req.transactionID) == null) await removing
  }
}

const filesOf = (taken: TakenFile) => [
  { name: taken.name, bytes: taken.data },
  ...taken.sizes.map((s) => ({ name: s.filename, bytes: s.data })),
]

/** The fields of a document that tell of its file, in Payload's own shape. */
function describe(taken: TakenFile): Record<string, unknown> {
  const sizes = WIDTHS.map((width): [string, object] => {
    const size = taken.sizes.find((s) => s.name === `w${width}`)
    return [
      `w${width}`,
      size
        ? {
            ...NO_SIZE,
            filename: size.filename,
            filesize: size.data.byteLength,
            height: size.height,
            width: size.width,
            mimeType: size.type,
          }
        : NO_SIZE,
    ]
  })
  return {
    filename: taken.name,
    mimeType: taken.type,
    filesize: taken.data.byteLength,
    width: taken.width ?? null,
    height: taken.height ?? null,
    sizes: Object.fromEntries(sizes),
  }
}
