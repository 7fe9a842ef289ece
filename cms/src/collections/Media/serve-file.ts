import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { langOf, message } from '../../messages/messages.ts'
import { FILE_KINDS, fileKind } from '../../uploads/file-kind.ts'
import { refuseWhole } from '../../messages/refuse.ts'

const HEAD_BYTES = 64
/** Shown or not, a file runs nothing, loads nothing and is nobody's page. */
const SAFE = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-cache',
  'cross-origin-resource-policy': 'same-site',
}

/**
 * Answers with a file to those who may read its document; Payload has asked the access rules before. Pictures are
 * shown, everything else is downloaded, and what a file is stands in its first bytes.
 */
export const serveFile =
  (directory: string) =>
  async (
    req: PayloadRequest,
    { doc, params: { filename } }: { doc: unknown; params: { filename: string } },
  ): Promise<Response> => {
    // Payload asks so for a file that is said to be uploaded elsewhere, without having asked any rule.
    if (doc === null) throw refuseWhole(req, 400, 'fileFromAddress')
    const gone = () =>
      Response.json(
        { errors: [{ message: message(langOf(req), 'fileGone') }] },
        { status: 404, headers: { 'cache-control': 'no-store' } },
      )
    if (basename(filename) !== filename || /[\0\\]/.test(filename)) return gone()
    const file = await open(join(directory, filename)).catch((error: NodeJS.ErrnoException) => {
      if (['ENOENT', 'ENAMETOOLONG', 'EISDIR'].includes(error.code ?? '')) return null
      throw error
    })
    const stat = await file?.stat()
    if (!file || !stat?.isFile()) {
      await file?.close()
      return gone()
    }
    const head = Buffer.alloc(HEAD_BYTES)
    await file.read(head, 0, HEAD_BYTES, 0)
    const kind = fileKind(head)
    const isShown = kind !== undefined && kind !== 'pdf'
    const body = Readable.toWeb(file.createReadStream({ start: 0 })) as ReadableStream<Uint8Array>
    return new Response(body, {
      headers: {
        ...SAFE,
        'content-type': kind ? FILE_KINDS[kind].type : 'application/octet-stream',
        'content-length': String(stat.size),
        'content-disposition': isShown ? 'inline' : 'attachment',
      },
    })
  }
