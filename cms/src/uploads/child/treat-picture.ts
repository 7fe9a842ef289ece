import sharp, { type Sharp } from 'sharp'
import {
  MAX_KEPT_PIXELS,
  MAX_PIXELS,
  MAX_SIDE,
  MEMORY_LIMIT_BYTES,
  TIME_LIMIT_MS,
  WIDTHS,
  type PictureFormat,
} from '../picture-limits.ts'

/** One picture as it is kept: its bytes stand in the answer after the head, in the order of the list. */
export interface KeptPicture {
  name: string
  format: PictureFormat
  width: number
  height: number
  bytes: number
}
/** The head of the answer. */
export type Treated =
  | { kept: KeptPicture[] }
  | { refused: 'pixels' | 'side'; width: number; height: number }
  | { refused: 'moving' | 'unreadable' }

const LOOK_EVERY_MS = 5
/** Of all that the library can read, what we take. */
const READERS = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif']

/**
 * The program of the process that decodes one picture, `treat-picture.ts FORMAT BYTES`: the file comes in, and out go a
 * line of JSON and the pictures that are kept. They are written anew from the pixels, so that nothing else in the file
 * (where it was taken, by whom, other files inside it) goes along.
 */
async function main([format, size]: string[]): Promise<void> {
  guard()
  const [head, parts] = await treat(await readInput(Number(size)), format as PictureFormat)
  process.stdout.write(`${JSON.stringify(head)}\n`)
  for (const part of parts) process.stdout.write(part)
}

/** Ends this process when it takes too much, also when whoever started it is gone and cannot. */
function guard(): void {
  const end = () => process.kill(process.pid, 'SIGKILL')
  setInterval(() => process.memoryUsage.rss() > MEMORY_LIMIT_BYTES && end(), LOOK_EVERY_MS).unref()
  setTimeout(end, TIME_LIMIT_MS * 2).unref()
  sharp.cache(false)
  sharp.concurrency(2)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: READERS })
}

/** Into one piece of memory: the file is not to be held twice. */
async function readInput(size: number): Promise<Buffer> {
  const file = Buffer.alloc(size)
  let at = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) at += chunk.copy(file, at)
  return file
}

async function treat(file: Buffer, format: PictureFormat): Promise<[Treated, Buffer[]]> {
  try {
    const {
      width,
      height,
      format: found,
      pages = 1,
    } = await sharp(file, { limitInputPixels: false, failOn: 'error' }).metadata()
    if ((found === 'heif' ? 'avif' : found) !== format) return [{ refused: 'unreadable' }, []]
    if (width * height > MAX_PIXELS[format]) return [{ refused: 'pixels', width, height }, []]
    if (Math.max(width, height) > MAX_SIDE) return [{ refused: 'side', width, height }, []]
    if (pages > 1) return [{ refused: 'moving' }, []]
    return await keep(file, format, Math.min(1, Math.sqrt(MAX_KEPT_PIXELS / (width * height))) * width)
  } catch (error) {
    process.stderr.write(`${String(error)}\n`)
    return [{ refused: 'unreadable' }, []]
  }
}

/** Decodes once; everything that is kept is made from the same pixels. What came as AVIF is kept as WebP: to write AVIF takes too much. */
async function keep(file: Buffer, format: PictureFormat, width: number): Promise<[Treated, Buffer[]]> {
  const { data, info } = await sharp(file, { limitInputPixels: MAX_PIXELS[format], failOn: 'error' })
    .resize(Math.max(1, Math.round(width)))
    .autoOrient()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  const made = await Promise.all([
    write('', format === 'avif' ? 'webp' : format, pixels()),
    ...WIDTHS.filter((w) => w <= info.width).map((w) => write(`w${w}`, 'webp', pixels().resize(w))),
  ])
  return [{ kept: made.map(([kept]) => kept) }, made.map(([, bytes]) => bytes)]
}

async function write(
  name: string,
  format: Exclude<PictureFormat, 'avif'>,
  pixels: Sharp,
): Promise<[KeptPicture, Buffer]> {
  const encoded = {
    jpeg: () => pixels.jpeg({ quality: 90 }),
    png: () => pixels.png(),
    webp: () => pixels.webp({ quality: name === '' ? 90 : 80, effort: 2 }),
  }[format]()
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  return [{ name, format, width: info.width, height: info.height, bytes: data.byteLength }, data]
}

await main(process.argv.slice(2))
