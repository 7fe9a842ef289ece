import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { MAX_PIXELS, type PictureFormat } from './picture-limits.ts'
import { treatPicture } from './treat-picture.ts'

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#3b7' } })
const treat = (format: PictureFormat, file: Uint8Array) => treatPicture('kari', format, file)
const kept = async (format: PictureFormat, file: Uint8Array) => {
  const treated = await treat(format, file)
  if (!('kept' in treated)) throw new Error(JSON.stringify(treated))
  return treated.kept
}

describe('a picture', () => {
  it('is kept in its own format, and in the widths it is big enough for', async () => {
    const found = await kept('jpeg', await plain(1000, 500).jpeg().toBuffer())
    expect(found.map(({ name, format, width, height }) => [name, format, width, height])).toEqual([
      ['', 'jpeg', 1000, 500],
      ['w400', 'webp', 400, 200],
      ['w800', 'webp', 800, 400],
    ])
    for (const { data, width } of found) expect((await sharp(data).metadata()).width).toBe(width)
  })

  it.each(['png', 'webp'] as const)('in %s keeps that, and what can be seen through', async (format) => {
    const clear = sharp({
      create: { width: 30, height: 20, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } },
    })
    const [own] = await kept(format, await clear.toFormat(format).toBuffer())
    expect(await sharp(own!.data).metadata()).toMatchObject({ format, width: 30, height: 20, hasAlpha: true })
  })

  it('in AVIF is kept as WebP', async () =>
    expect((await kept('avif', await plain(64, 64).avif().toBuffer()))[0]).toMatchObject({ format: 'webp', width: 64 }))

  it('is kept without where it was taken and anything else that was in the file, the right way up', async () => {
    const place = {
      IFD0: { Artist: 'Ola Nordmann', Copyright: 'GEHEIM' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '60/1 33/1 0/1' },
    }
    const file = await plain(600, 300).withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(file.includes('GEHEIM')).toBe(true)
    for (const { data, width, height } of await kept(
      'jpeg',
      Buffer.concat([file, Buffer.from('<?php system($_GET[0]) ?>')]),
    )) {
      expect(await sharp(data).metadata()).not.toMatchObject({ exif: expect.anything() })
      expect([data.includes('GEHEIM'), data.includes('php'), height > width]).toEqual([false, false, true])
    }
  })

  it('that is larger than what is kept becomes smaller', async () => {
    const [own] = await kept('jpeg', await plain(4000, 3000).jpeg().toBuffer())
    expect(own!.width * own!.height).toBeLessThanOrEqual(2560 * 2560 + 4000)
  })
})

describe('a picture that is refused', () => {
  it('because it is too large says how large, whatever it would be', async () => {
    expect(await treat('png', await plain(5001, 5000).png({ progressive: true }).toBuffer())).toEqual({
      refused: 'pixels',
      width: 5001,
      height: 5000,
    })
    expect(5001 * 5000).toBeGreaterThan(MAX_PIXELS.png)
    expect(await treat('png', await plain(16_400, 10).png().toBuffer())).toEqual({
      refused: 'side',
      width: 16_400,
      height: 10,
    })
  })

  it('moves', async () => {
    const frames = Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)])
    const file = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
      .webp({ delay: [100, 100], loop: 0 })
      .toBuffer()
    expect(await treat('webp', file)).toEqual({ refused: 'moving' })
  })

  it.each([
    ['is cut short', async () => (await plain(800, 800).png().toBuffer()).subarray(0, 900)],
    [
      'is another format than its first bytes',
      async () =>
        sharp(await plain(8, 8).gif().toBuffer())
          .gif()
          .toBuffer(),
    ],
    ['is a drawing', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['is a TIFF', async () => plain(8, 8).tiff().toBuffer()],
    ['is noise', async () => Buffer.from('\x89PNG\r\n\x1a\n nothing of the kind', 'latin1')],
    ['is nothing', async () => Buffer.alloc(0)],
  ])('%s', async (_what, make) => expect(await treat('png', await make())).toEqual({ refused: 'unreadable' }))

  it('takes more memory than it may', async () => {
    const { width, height } = { width: 5000, height: 4990 }
    const file = await plain(width, height).ensureAlpha().toColourspace('rgb16').png({ progressive: true }).toBuffer()
    expect(await treat('png', file)).toEqual({ refused: 'heavy' })
  })
})
