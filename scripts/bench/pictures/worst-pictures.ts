import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A picture somebody could send to make it cost as much as it can. */
export interface WorstPicture {
  name: string
  make: () => Promise<Buffer>
}

const WIDE = { width: 6000, height: 4166 }
const AVIF = { width: 4080, height: 3060 }
const MOST_BYTES = 20 * 1024 * 1024

/** Colours that run, see-through: compresses well, decodes whole. */
function colours({ width, height }: { width: number; height: number }): Sharp {
  const data = Buffer.alloc(width * height * 4)
  for (let i = 0; i < width * height; i++)
    data.set([(i >> 8) & 255, (i / width) & 255, ((i % width) >> 3) & 255, 128], i * 4)
  return sharp(data, { raw: { width, height, channels: 4 } })
}
const noise = async ({ width, height }: { width: number; height: number }) =>
  sharp(
    await sharp({
      create: {
        width: width >> 2,
        height: height >> 2,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer(),
  ).resize(width, height)
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } })

/** A chunk of PNG, put in after the header. */
async function withChunk(type: string, data: Buffer): Promise<Buffer> {
  const file = await plain(2000, 2000).png().toBuffer()
  const chunk = Buffer.alloc(12 + data.length)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write(type, 4, 'latin1')
  data.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length)
  return Buffer.concat([file.subarray(0, 33), chunk, file.subarray(33)])
}
const bomb = (mib: number) => deflateSync(Buffer.alloc(mib * 1024 * 1024))

/** A JPEG with as many blocks of other things in front of the picture as there is room for. */
async function withBlocks(marker: number): Promise<Buffer> {
  const file = await plain(3000, 3000).jpeg().toBuffer()
  const block = Buffer.alloc(65_537, 65)
  block.set([0xff, marker, 0xff, 0xff])
  return Buffer.concat([
    file.subarray(0, 2),
    ...Array.from({ length: Math.floor((MOST_BYTES - file.length) / block.length) }, () => block),
    file.subarray(2),
  ])
}

/** The scans of a progressive JPEG again and again, as many as there is room for. */
async function withScans(): Promise<Buffer> {
  const file = await plain(WIDE.width, WIDE.height).jpeg({ progressive: true }).toBuffer()
  const first = file.indexOf(Buffer.from([0xff, 0xda]))
  const scans = file.subarray(first, -2)
  return Buffer.concat([
    file.subarray(0, first),
    ...Array.from({ length: Math.floor((MOST_BYTES - file.length) / scans.length) }, () => scans),
    file.subarray(-2),
  ])
}

export const WORST_PICTURES: readonly WorstPicture[] = [
  { name: 'jpeg 25 MP', make: async () => (await noise(WIDE)).jpeg({ quality: 90 }).toBuffer() },
  {
    name: 'jpeg 25 MP progressive 4:4:4',
    make: async () =>
      (await noise(WIDE)).jpeg({ quality: 90, progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
  },
  {
    name: 'jpeg 25 MP CMYK progressive',
    make: () =>
      colours(WIDE)
        .removeAlpha()
        .toColourspace('cmyk')
        .jpeg({ progressive: true, chromaSubsampling: '4:4:4' })
        .toBuffer(),
  },
  {
    name: 'jpeg 25 MP cut short',
    make: async () => (await (await noise(WIDE)).jpeg({ progressive: true }).toBuffer()).subarray(0, -1000),
  },
  { name: 'jpeg with 19 MB of Exif', make: () => withBlocks(0xe1) },
  { name: 'jpeg with 19 MB of ICC', make: () => withBlocks(0xe2) },
  { name: 'jpeg 25 MP with 20 MB of scans', make: withScans },
  { name: 'png 25 MP interlaced', make: () => plain(WIDE.width, WIDE.height).png({ progressive: true }).toBuffer() },
  { name: 'png 25 MP see-through interlaced', make: () => colours(WIDE).png({ progressive: true }).toBuffer() },
  {
    name: 'png 25 MP see-through 16 bits interlaced',
    make: () =>
      plain(WIDE.width, WIDE.height).ensureAlpha().toColourspace('rgb16').png({ progressive: true }).toBuffer(),
  },
  {
    name: 'png 25 MP 16 bits',
    make: () => plain(WIDE.width, WIDE.height).ensureAlpha().toColourspace('rgb16').png().toBuffer(),
  },
  { name: 'png 60 MP interlaced', make: () => plain(7750, 7750).png({ progressive: true }).toBuffer() },
  { name: 'png 250 MP interlaced', make: () => plain(16_000, 15_625).png({ progressive: true }).toBuffer() },
  {
    name: 'png with 400 MB of text',
    make: () => withChunk('zTXt', Buffer.concat([Buffer.from('a\0\0', 'latin1'), bomb(400)])),
  },
  {
    name: 'png with 400 MB of ICC',
    make: () => withChunk('iCCP', Buffer.concat([Buffer.from('a\0\0', 'latin1'), bomb(400)])),
  },
  { name: 'webp 25 MP lossless', make: () => colours(WIDE).webp({ lossless: true, effort: 0 }).toBuffer() },
  { name: 'webp 25 MP see-through', make: () => colours(WIDE).webp({ effort: 0 }).toBuffer() },
  { name: 'webp 25 MP', make: async () => (await noise(WIDE)).webp({ effort: 0 }).toBuffer() },
  {
    name: 'webp of 100 frames',
    make: () =>
      sharp(Buffer.from(Uint8Array.from({ length: 500 * 10_000 * 3 }, (_, i) => i / 150_000)), {
        raw: { width: 500, height: 10_000, channels: 3, pageHeight: 100 },
      })
        .webp({ effort: 0 })
        .toBuffer(),
  },
  { name: 'avif 12.5 MP', make: async () => (await noise(AVIF)).avif({ effort: 0 }).toBuffer() },
  { name: 'avif 12.5 MP see-through', make: () => colours(AVIF).avif({ effort: 0 }).toBuffer() },
  { name: 'avif 12.5 MP see-through 12 bits', make: () => colours(AVIF).avif({ effort: 0, bitdepth: 12 }).toBuffer() },
  { name: 'avif 25 MP', make: () => colours(WIDE).avif({ effort: 0 }).toBuffer() },
]
