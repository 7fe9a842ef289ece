import { randomBytes } from 'node:crypto'
import { FILE_KINDS, fileKind, isWholePdf } from './file-kind.ts'
import { keptName } from './file-name.ts'
import { MAX_PIXELS } from './picture-limits.ts'
import { treatPicture } from './treat-picture.ts'
import { MAX_FILE_BYTES } from './upload-limits.ts'
import type { MessageKey } from '../messages/messages.ts'
import type { Says, Values } from '@innbyggarportal/shared-content/words'

/** A file as it is kept. Sizes are those of a picture, by name; without width it is no picture. */
export interface TakenFile {
  name: string
  type: string
  data: Buffer
  width?: number
  height?: number
  sizes: { name: string; filename: string; type: string; data: Buffer; width: number; height: number }[]
}
/** Why it is not taken, for a person. */
export interface RefusedFile {
  refused: MessageKey
  params?: Values
}

const MB = 1024 * 1024

/** Judges a file by what is in it, and makes what is kept of it. Numbers are said as `say` says them. Throws BusyError. */
export async function takeFile(
  { name, data, isCut = false }: { name: string; data: Buffer; isCut?: boolean },
  { person, say, log }: { person: string; say: (number: number) => Says; log: (said: string) => void },
): Promise<TakenFile | RefusedFile> {
  if (isCut || data.byteLength > MAX_FILE_BYTES)
    return { refused: 'fileLarge', params: { max: say(MAX_FILE_BYTES / MB) } }
  const kind = fileKind(data)
  if (!kind) return { refused: 'fileKind' }
  const base = keptName(name, randomBytes(5).toString('hex'))
  if (kind === 'pdf')
    return isWholePdf(data)
      ? { name: `${base}.pdf`, type: FILE_KINDS.pdf.type, data, sizes: [] }
      : { refused: 'pdfBroken' }
  const treated = await treatPicture(person, kind, data, log)
  if ('refused' in treated) {
    if (!('width' in treated))
      return {
        refused: ({ moving: 'pictureMoving', unreadable: 'pictureUnreadable', heavy: 'pictureHeavy' } as const)[
          treated.refused
        ],
      }
    const { width, height } = treated
    return {
      refused: treated.refused === 'pixels' ? 'picturePixels' : 'pictureSide',
      params: {
        width: say(width),
        height: say(height),
        million: say((width * height) / 1e6),
        max: say(MAX_PIXELS[kind] / 1e6),
      },
    }
  }
  const [own, ...sizes] = treated.kept.map((k) => ({
    ...k,
    type: FILE_KINDS[k.format].type,
    filename: `${base}${k.name && `-${k.name}`}.${FILE_KINDS[k.format].extension}`,
  }))
  return { name: own!.filename, type: own!.type, data: own!.data, width: own!.width, height: own!.height, sizes }
}
