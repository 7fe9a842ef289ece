import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../env.ts'
import type { KeptPicture } from './child/treat-picture.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { TIME_LIMIT_MS, type PictureFormat } from './picture-limits.ts'
import { runChild } from './run-child.ts'
import { QUEUE } from './upload-limits.ts'

export interface KeptFile extends KeptPicture {
  data: Buffer
}
export type TreatedPicture =
  | { kept: KeptFile[] }
  | { refused: 'pixels' | 'side'; width: number; height: number }
  | { refused: 'moving' | 'unreadable' | 'heavy' }

export const MAX_ANSWER = 64 * 1024 * 1024
const NEWLINE = 10
const format = z.enum(['jpeg', 'png', 'webp', 'avif'])
const head = z.union([
  z.object({
    kept: z
      .array(z.object({ name: z.string(), format, width: z.number(), height: z.number(), bytes: z.number() }))
      .min(1),
  }),
  z.object({ refused: z.enum(['pixels', 'side']), width: z.number(), height: z.number() }),
  z.object({ refused: z.enum(['moving', 'unreadable']) }),
])

/** One queue in a process, however many copies of this file a bundler makes. */
const shared = globalThis as { innbyggarportalPictures?: ReturnType<typeof oneAtATime> }
const inTurn = (shared.innbyggarportalPictures ??= oneAtATime(QUEUE))
/** The program that decodes; its arguments are the format and the size of what it is given. */
export const pictureProgram = (): string =>
  join(projectRoot(process.cwd()), 'cms', 'src', 'uploads', 'child', 'treat-picture.ts')

/**
 * What is kept of a picture: first the picture itself, then its widths. It is decoded in a process of its own, one at a
 * time; `log` is given what that process said when it could not. Throws BusyError when there are too many.
 */
export async function treatPicture(
  person: string,
  format: PictureFormat,
  file: Uint8Array,
  log: (said: string) => void = () => {},
): Promise<TreatedPicture> {
  const end = await inTurn(person, () =>
    runChild(pictureProgram(), [format, String(file.byteLength)], file, { timeMs: TIME_LIMIT_MS, bytes: MAX_ANSWER }),
  )
  if (!('answer' in end)) {
    log(end.said)
    return { refused: end.ended === 'heavy' ? 'heavy' : 'unreadable' }
  }
  const line = end.answer.indexOf(NEWLINE)
  const parsed = head.parse(JSON.parse(end.answer.toString('utf8', 0, line)))
  if (!('kept' in parsed)) return parsed
  let at = line + 1
  return { kept: parsed.kept.map((k) => ({ ...k, data: end.answer.subarray(at, (at += k.bytes)) })) }
}
