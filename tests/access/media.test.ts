import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../builders/a-picture.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'

let region: RegionOfTwo
beforeAll(async () => {
  region = await openRegionOfTwo()
})
afterAll(() => region?.close())

async function upload(who: 'R' | 'E' | undefined, file: { name: string; type: string; data: Uint8Array<ArrayBuffer> }, fields: Record<string, unknown>): Promise<number> {
  const form = new FormData()
  form.append('file', new File([file.data], file.name, { type: file.type }))
  form.append('_payload', JSON.stringify(fields))
  const request = new Request('http://localhost:3000/api/media', { method: 'POST', body: form, headers: who ? { authorization: `JWT ${region.tokens[who]}` } : {} })
  return (await handleEndpoints({ config: region.cms.config, payloadInstanceCacheKey: region.cms.key, request })).status
}
const picture = { name: 'fjord.png', type: 'image/png', data: aPicture(900, 20) }

describe('pictures and files', () => {
  it('a kommune’s editor uploads to her own kommune and to no other', async () => {
    expect(await upload('E', picture, { kommune: region.kommune.own })).toBe(201)
    expect(await upload('E', picture, { kommune: region.kommune.foreign })).toBe(403)
    expect(await upload('E', picture, {})).toBe(403)
    expect(await upload(undefined, picture, {})).toBe(403)
    expect(await upload('R', picture, {})).toBe(201)
  })

  it('a picture gets the sizes it is big enough for', async () => {
    const { docs: [stored] } = await region.cms.payload.find({ collection: 'media', where: { kommune: { equals: region.kommune.own } } })
    expect(stored?.sizes?.w400?.mimeType).toBe('image/webp')
    expect(stored?.sizes?.w800?.width).toBe(800)
    expect(stored?.sizes?.w1600?.filename ?? null).toBeNull()
  })

  it('a drawing with script in it is refused, also when it calls itself a picture', async () => {
    const data = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    expect(await upload('R', { name: 'x.svg', type: 'image/svg+xml', data }, {})).toBe(400)
    expect(await upload('R', { name: 'x.png', type: 'image/png', data }, {})).toBe(400)
  })

  it('another kommune’s editor cannot change or delete it', async () => {
    const { docs: [shared] } = await region.cms.payload.find({ collection: 'media', where: { kommune: { exists: false } } })
    for (const [method, body] of [['PATCH', { alt: { nn: 'Fjord' } }], ['DELETE', undefined]] as const) {
      expect((await region.cms.request(method, `media/${shared?.id}`, { as: region.tokens.E, body })).status).toBe(403)
      expect((await region.cms.request(method, `media/${shared?.id}`, { as: region.tokens.R, body })).status).toBe(200)
    }
  })
})
