import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { aPicture } from '../builders/a-picture.ts'
import { bothDatabases } from '../builders/databases.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'

interface SentFile {
  name: string
  type?: string
  data: Uint8Array<ArrayBuffer>
}
const picture = { name: 'fjord.png', type: 'image/png', data: aPicture(900, 20) }
const sizes = z.record(
  z.string(),
  z.object({
    filename: z.string().nullish(),
    width: z.number().nullish(),
    mimeType: z.string().nullish(),
    url: z.string().nullish(),
  }),
)
const stored = z.object({
  id: z.string(),
  filename: z.string(),
  mimeType: z.string(),
  width: z.number().nullish(),
  url: z.string(),
  thumbnailURL: z.string().nullish(),
  sizes,
})
const answered = z.object({
  doc: stored.optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
})
const wholePdf = new Uint8Array(
  Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
  ),
)

describe.each(bothDatabases)('pictures and files on $name', (database) => {
  let region: RegionOfTwo
  let directory: string
  beforeAll(async () => {
    region = await openRegionOfTwo(database)
    directory = join(
      String(region.cms.payload.config.collections.find((c) => c.slug === 'media')?.upload.staticDir),
      '..',
    )
  })
  afterAll(() => region?.close())

  async function send(
    who: 'R' | 'E' | undefined,
    request: {
      method?: string
      path?: string
      file?: SentFile | string
      fields?: Record<string, unknown>
      lang?: string
    },
  ) {
    const { method = 'POST', path = 'media', file, fields = {}, lang = 'nn' } = request
    const form = new FormData()
    if (typeof file === 'string') form.append('file', file)
    else if (file) form.append('file', new File([file.data], file.name, { type: file.type ?? '' }))
    form.append('_payload', JSON.stringify(fields))
    // As bytes: a stream that Node makes of a form cannot be given up half read, as one from the network can.
    const sent = new Response(form)
    const response = await ask(who, path, {
      method,
      body: await sent.arrayBuffer(),
      type: sent.headers.get('content-type')!,
      lang,
    })
    const text = await response.text()
    return { status: response.status, text, doc: answered.parse(JSON.parse(text)).doc }
  }
  const ask = (
    who: 'R' | 'E' | undefined,
    path: string,
    { lang = 'nn', type, ...init }: RequestInit & { lang?: string; type?: string } = {},
  ) =>
    handleEndpoints({
      config: region.cms.config,
      payloadInstanceCacheKey: region.cms.key,
      request: new Request(`http://localhost:3000/api/${path}`, {
        ...init,
        headers: {
          cookie: `payload-lng=${lang}`,
          ...(type ? { 'content-type': type } : {}),
          ...(who ? { authorization: `JWT ${region.tokens[who]}` } : {}),
        },
      }),
    })
  const own = () => ({ kommune: region.kommune.own })
  const made = async (who: 'R' | 'E', file: SentFile, fields: Record<string, unknown>) => {
    const { doc, text } = await send(who, { file, fields })
    if (!doc) throw new Error(text)
    return doc
  }
  const filesOf = (doc: z.infer<typeof stored>) => [
    doc.filename,
    ...Object.values(doc.sizes).flatMap((s) => s.filename ?? []),
  ]
  const areThere = (names: string[]) => names.map((name) => existsSync(join(directory, name)))
  const find = (id: string) => region.cms.payload.findByID({ collection: 'media', id, depth: 0 })

  it('a kommune’s editor uploads to her own kommune and to no other', async () => {
    const statuses = await Promise.all(
      (
        [
          ['E', own()],
          ['E', { kommune: region.kommune.foreign }],
          ['E', {}],
          [undefined, {}],
        ] as const
      ).map(async ([who, fields]) => (await send(who, { file: picture, fields })).status),
    )
    expect(statuses).toEqual([201, 403, 403, 403])
    expect((await send('R', { file: picture })).status).toBe(201)
  })

  it('a picture gets the sizes it is big enough for, in the shape Payload gives them', async () => {
    const doc = await made('E', picture, own())
    expect(doc).toMatchObject({
      mimeType: 'image/png',
      width: 900,
      filename: expect.stringMatching(/^fjord-[0-9a-f]{10}\.png$/),
      url: `http://localhost:3000/api/media/file/${doc.filename}`,
    })
    expect(doc.sizes['w800']).toMatchObject({
      mimeType: 'image/webp',
      width: 800,
      url: `http://localhost:3000/api/media/file/${doc.sizes['w800']?.filename}`,
    })
    expect(doc.sizes['w1600']?.filename ?? null).toBeNull()
    expect(doc.thumbnailURL).toBe(doc.sizes['w400']?.url)
    expect(areThere(filesOf(doc))).toEqual([true, true, true])
  })

  it.each([
    ['photo.php.png', picture.data, /^photo-php-[0-9a-f]+\.png$/],
    ["../../x\u202egnp'.html", picture.data, /^x-gnp-[0-9a-f]+\.png$/],
    ['CON', picture.data, /^con-[0-9a-f]+\.png$/],
    [`${'ø'.repeat(300)}.exe`, picture.data, /^o{60}-[0-9a-f]+\.png$/],
    ['bilete.jpg', wholePdf, /^bilete-[0-9a-f]+\.pdf$/],
    ['brosjyre.svg', wholePdf, /^brosjyre-[0-9a-f]+\.pdf$/],
  ])('%s is kept under a name of our own, with the ending of what it is', async (name, data, kept) =>
    expect((await made('E', { name, data }, own())).filename).toMatch(kept),
  )

  it('two with the same name at the same time are two files', async () => {
    const [a, b] = await Promise.all([made('E', picture, own()), made('R', picture, {})])
    expect(new Set([...filesOf(a!), ...filesOf(b!)]).size).toBe(6)
  })

  it('what is no picture is refused, whatever it calls itself, in the reader’s language', async () => {
    const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    for (const file of [
      { name: 'x.svg', type: 'image/svg+xml', data: drawing },
      { name: 'x.png', type: 'image/png', data: drawing },
      { name: 'x.pdf', data: wholePdf.slice(0, 40) },
    ])
      expect((await send('R', { file })).status).toBe(400)
    expect((await send('R', { file: { ...picture, data: drawing }, lang: 'en' })).text).toContain(
      'neither JPEG, PNG, WebP, AVIF nor PDF',
    )
  })

  it('one that is too large is told how large, and what to do', async () => {
    const data = new Uint8Array(
      await sharp({ create: { width: 7750, height: 7750, channels: 3, background: '#fff' } })
        .png({ progressive: true })
        .toBuffer(),
    )
    const { status, text } = await send('E', { file: { name: 'stort.png', data }, fields: own() })
    expect([status, text]).toEqual([
      400,
      expect.stringContaining(
        'Biletet er på 7750 × 7750 punkt (60,1 millionar). Det kan ha høgst 25 millionar. Gjer det mindre',
      ),
    ])
    const heavy = await send('E', {
      file: { name: 'tung.pdf', data: new Uint8Array(21 * 1024 * 1024) },
      fields: own(),
      lang: 'nb',
    })
    expect([heavy.status, heavy.text]).toEqual([413, expect.stringContaining('høyst 20 MB')])
  })

  it('nothing is fetched from an address, nor from where another file lies', async () => {
    const foreign = await made('R', picture, { kommune: region.kommune.foreign })
    const address = { ...own(), url: 'http://127.0.0.1:9/x.png', filename: 'x.png' }
    const answer = await send('E', { fields: address })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('frå ei adresse')])
    expect((await region.cms.request('POST', 'media', { as: region.tokens.E, body: address })).sentences).toContain(
      'frå ei adresse',
    )
    expect(
      (
        await region.cms.request('POST', 'media', {
          as: region.tokens.E,
          body: { ...address, kommune: region.kommune.foreign },
        })
      ).status,
    ).toBe(403)
    expect((await ask('R', 'media/paste-url?src=http://127.0.0.1:9/x.png')).status).toBe(400)
    for (const clientUploadContext of [{}, undefined]) {
      const lent = JSON.stringify({
        clientUploadContext,
        collectionSlug: 'media',
        filename: foreign.filename,
        mimeType: 'image/png',
        size: 9,
      })
      expect((await send('E', { file: lent, fields: own() })).status).toBe(400)
    }
  })

  it('is read by its own kommune and by the region, what is shared by all who are signed in, and files as their documents', async () => {
    const docs = {
      own: await made('E', picture, own()),
      foreign: await made('R', picture, { kommune: region.kommune.foreign }),
      shared: await made('R', { name: 'b.pdf', data: wholePdf }, {}),
    }
    for (const [scope, doc] of Object.entries(docs)) {
      for (const [who, may] of [
        ['R', true],
        ['E', scope !== 'foreign'],
        [undefined, false],
      ] as const) {
        const paths = [`media/${doc.id}`, ...filesOf(doc).map((name) => `media/file/${name}`)]
        const statuses = await Promise.all(paths.map(async (path) => (await ask(who, path)).status))
        expect(
          statuses.every((s) => (may ? s === 200 : s === 403 || s === 404)),
          `${who} ${scope} ${statuses.join()}`,
        ).toBe(true)
      }
    }
    const list = z
      .object({ docs: z.array(z.object({ id: z.string() })) })
      .parse(await (await ask('E', 'media?limit=500')).json())
      .docs.map((d) => d.id)
    expect(Object.values(docs).map((d) => list.includes(d.id))).toEqual([true, false, true])
  })

  it('is sent as what it is and as nothing that runs; a brochure is downloaded', async () => {
    const [shown, brochure] = [await made('R', picture, {}), await made('R', { name: 'b.pdf', data: wholePdf }, {})]
    const heads = await Promise.all(
      [shown.filename, shown.sizes['w400']?.filename, brochure.filename].map(
        async (name) => (await ask('R', `media/file/${name}`)).headers,
      ),
    )
    expect(heads.map((h) => [h.get('content-type'), h.get('content-disposition')])).toEqual([
      ['image/png', 'inline'],
      ['image/webp', 'inline'],
      ['application/pdf', 'attachment'],
    ])
    for (const h of heads)
      expect([h.get('x-content-type-options'), h.get('content-security-policy')]).toEqual([
        'nosniff',
        "default-src 'none'; sandbox",
      ])
    for (const name of ['finst-ikkje.png', '..%2F..%2Ftest.db', '%00', 'x'.repeat(3000)])
      expect((await ask('R', `media/file/${name}`)).status, name).toBeGreaterThanOrEqual(400)
    for (const name of ['finst-ikkje.png', '%00', 'x'.repeat(3000)])
      expect((await ask('R', `media/file/${name}`)).status, name).toBe(404)
  })

  it('a new file takes the place of the old one, which is gone; one that is refused leaves everything as it was', async () => {
    const doc = await made('E', picture, own())
    const before = readdirSync(directory).toSorted()
    for (const [file, fields] of [
      [{ name: 'x.png', data: new Uint8Array([1, 2, 3]) }, {}],
      [picture, { kommune: region.kommune.foreign }],
    ] as const)
      expect((await send('E', { method: 'PATCH', path: `media/${doc.id}`, file, fields })).status).toBe(400)
    expect(areThere(filesOf(doc))).toEqual([true, true, true])
    expect((await find(doc.id)).filename).toBe(doc.filename)
    const { doc: replaced } = await send('E', {
      method: 'PATCH',
      path: `media/${doc.id}`,
      file: { name: 'b.pdf', data: wholePdf },
    })
    expect(replaced).toMatchObject({ id: doc.id, mimeType: 'application/pdf' })
    await vi.waitFor(() => expect(areThere(filesOf(doc))).toEqual([false, false, false]), 10_000)
    expect(filesOf(replaced!)).toHaveLength(1)
    expect(before).toEqual(expect.arrayContaining(filesOf(doc)))
  })

  it('what was kept before we kept files ourselves is read, changed and deleted as before', async () => {
    const names = { filename: 'Bru æøå.png', small: 'Bru æøå-400x9.webp' }
    mkdirSync(directory, { recursive: true })
    for (const name of Object.values(names)) writeFileSync(join(directory, name), picture.data)
    const old = {
      filename: names.filename,
      mimeType: 'image/png',
      width: 900,
      height: 20,
      filesize: 9,
      kommune: region.kommune.own,
      url: '/api/media/file/x',
      sizes: { w400: { filename: names.small, width: 400, height: 9, mimeType: 'image/webp' } },
    }
    const { id } = (await region.cms.payload.db.create({ collection: 'media', data: old })) as { id: string }
    const paths = Object.values(names).map((name) => `media/file/${encodeURIComponent(name)}`)
    expect(
      await Promise.all(
        paths.map(async (path) => [(await ask('E', path)).status, (await ask(undefined, path)).status]),
      ),
    ).toEqual([
      [200, 403],
      [200, 403],
    ])
    expect(
      (await region.cms.request('PATCH', `media/${id}`, { as: region.tokens.E, body: { alt: { nn: 'Bru' } } })).status,
    ).toBe(200)
    expect(areThere(Object.values(names))).toEqual([true, true])
    expect((await region.cms.request('DELETE', `media/${id}`, { as: region.tokens.E })).status).toBe(200)
    await vi.waitFor(() => expect(areThere(Object.values(names))).toEqual([false, false]), 10_000)
  })

  it('its files go with it, and those of no other', async () => {
    const [doc, other] = [await made('E', picture, own()), await made('E', picture, own())]
    expect((await region.cms.request('DELETE', `media/${doc.id}`, { as: region.tokens.E })).status).toBe(200)
    await vi.waitFor(() => expect(areThere(filesOf(doc))).toEqual([false, false, false]), 10_000)
    expect(areThere(filesOf(other))).toEqual([true, true, true])
  })

  it('what is told of a file cannot be sent: its type, its size, where it lies', async () => {
    const doc = await made('E', picture, own())
    const lie = {
      mimeType: 'text/html',
      filesize: 1e300,
      width: -1,
      url: 'http://vond.example/',
      filename: 'x.html',
      thumbnailURL: 'http://vond.example',
      focalX: 9,
      sizes: { w400: { filename: 'secret' } },
    }
    expect(
      (
        await region.cms.request('PATCH', `media/${doc.id}?uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=5`, {
          as: region.tokens.E,
          body: { ...lie, alt: { nn: 'Fjord' } },
        })
      ).status,
    ).toBe(200)
    expect(stored.parse(await (await ask('E', `media/${doc.id}`)).json())).toEqual(doc)
    expect(areThere(filesOf(doc))).toEqual([true, true, true])
  })

  it('one file is not put into many documents', async () => {
    const doc = await made('E', picture, own())
    const answer = await send('E', { method: 'PATCH', path: `media?where[id][equals]=${doc.id}`, file: picture })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('eitt dokument om gongen')])
  })

  it('another kommune’s editor cannot change or delete it', async () => {
    const shared = await made('R', picture, {})
    for (const [method, body] of [
      ['PATCH', { alt: { nn: 'Fjord' } }],
      ['DELETE', undefined],
    ] as const) {
      expect((await region.cms.request(method, `media/${shared.id}`, { as: region.tokens.E, body })).status).toBe(403)
      expect((await region.cms.request(method, `media/${shared.id}`, { as: region.tokens.R, body })).status).toBe(200)
    }
  })

  it('while a picture is worked on everybody else is answered, one person cannot fill the queue, and she is told so', async () => {
    const queue = (
      globalThis as unknown as { innbyggarportalPictures: <T>(who: string, work: () => Promise<T>) => Promise<T> }
    ).innbyggarportalPictures
    let release = () => {}
    const slow = queue('somebody', () => new Promise<void>((resolve) => (release = resolve)))
    // Whichever of the four comes last is the one too many; the others wait.
    const sent = [1, 2, 3, 4].map(() => send('E', { file: picture, fields: own() }))
    const first = await Promise.race(sent)
    expect([first.status, first.text]).toEqual([503, expect.stringContaining('Du lastar alt opp fleire bilete')])
    expect((await ask('E', 'services')).status).toBe(200)
    expect((await send('E', { file: { name: 'b.pdf', data: wholePdf }, fields: own() })).status).toBe(201)
    release()
    await slow
    expect((await Promise.all(sent)).map((w) => w.status).toSorted()).toEqual([201, 201, 201, 503])
  })
})
