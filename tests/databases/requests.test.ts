import { openDoor } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type Answer, type TestCms } from '../builders/open-cms.ts'
import { aContact, aDefinition, aFact, aKommune, aRole, aService } from '../builders/records.ts'
import { strangeRequests } from './strange-requests.ts'

const PASSWORD = 'berre-for-test'
const docs = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('what is sent on %s', (_name, kind) => {
  let database: TestDatabase
  let cms: TestCms
  let [R, E, P] = ['', '', '']

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([
      aRole(),
      aKommune(),
      aDefinition(),
      aFact(),
      aContact(),
      aService(),
      aService({ key: 'lokal', kommune: 'osteroy', title: { nn: 'Lokal' } }),
    ])
    await door.ensureDemoUsers(PASSWORD)
    await door.close()
    cms = await openCms(database)
    ;[R, E, P] = [
      await cms.signIn('region@demo.example', PASSWORD),
      await cms.signIn('redaktor@osteroy.demo.example', PASSWORD),
      await cms.signIn('publiserer@osteroy.demo.example', PASSWORD),
    ]
  })
  afterAll(async () => {
    await cms?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const first = async (collection: string, query = '') =>
    docs.parse((await cms.request('GET', `${collection}?limit=1&depth=0${query}`, { as: R })).body).docs[0]!
  const me = async (token: string) =>
    z.object({ user: z.object({ id: z.string() }) }).parse((await cms.request('GET', 'users/me', { as: token })).body)
      .user.id
  const send = (path: string, init: RequestInit & { duplex?: 'half' }) =>
    cms.send(new Request(`http://localhost:3000/api/${path}`, init))
  const sentence = async (response: Response) =>
    z.object({ errors: z.tuple([z.object({ message: z.string().min(10) })]) }).parse(await response.json()).errors[0]
      .message

  test('nobody writes what is Payload’s own', async () => {
    const targets = [
      ['contacts', (await first('contacts')).id, E],
      ['local-facts', (await first('local-facts')).id, P],
      ['users', await me(E), E],
      ['kommuner', (await first('kommuner')).id, R],
      ['services', (await first('services', '&where[key][equals]=lokal')).id, P],
    ] as const
    const own = {
      createdAt: 'x',
      updatedAt: 'x',
      deletedAt: 'x',
      id: 'x',
      hash: 'x',
      salt: 'x',
      loginAttempts: 99,
      lockUntil: 'x',
      resetPasswordToken: 'x',
      resetPasswordExpiration: 'x',
      sessions: [{ id: 'x', expiresAt: 'x' }],
      _v: 1,
      _parentID: 'x',
      _order: 'x',
    }
    for (const [collection, id, as] of targets) {
      const before = await cms.payload.findByID({ collection, id, depth: 0, showHiddenFields: true })
      expect((await cms.request('PATCH', `${collection}/${id}`, { as, body: own })).sentences, collection).toBe('')
      const after = await cms.payload.findByID({ collection, id, depth: 0, showHiddenFields: true })
      // It was written, and says so; nothing else of it is other than it was.
      const asWritten = { updatedAt: '', ...('rev' in before && { rev: Number(before.rev) + 1 }) }
      expect({ ...after, updatedAt: '' }, collection).toEqual({ ...before, ...asWritten })
      expect(Date.parse(after.updatedAt), collection).toBeGreaterThan(Date.parse('2026-01-01'))
    }
  })

  test('a list without rows is taken as the form of the admin sends it', async () => {
    const answer = await cms.request('POST', 'users', {
      as: R,
      body: {
        name: 'Utan roller',
        email: 'utan.roller@demo.example',
        password: 'fire-ord-som-ikkje-heng-i-hop',
        roles: 0,
      },
    })
    expect([answer.status, answer.sentences]).toEqual([201, ''])
  })

  const drafts: [string, unknown, string][] = [
    ['reviewedAt', 'x', '«Sist gått gjennom» er ikkje ein dato'],
    ['reviewedAt', '2026-02-31', 'ikkje ein dato'],
    ['reviewedAt', 5, 'ikkje ein dato'],
    ['inForceFrom', '99999-01-01', 'ikkje ein dato'],
    ['owner', 7, '«Eigar» må vere ein tekst'],
    ['owner', 'a\u0000b', 'tekst utan styreteikn'],
    ['owner', '\ud800', 'tekst'],
    ['isStatutory', 'ja', 'ja eller nei'],
    ['serviceKind', 'tull', 'eit av vala'],
    ['themes', 'familie-og-barn', 'ei liste'],
    ['themes', ['tull'], 'eit av vala'],
    ['searchWords', [1], 'tekst'],
    ['price', 'x', 'ikkje skrive slik'],
    ['price', 5, 'ikkje skrive slik'],
    ['whatYouGet', 'x', 'redigeringsfeltet'],
    ['whatYouGet', { root: { type: 'root', children: [null] } }, 'redigeringsfeltet'],
    ['whatYouGet', { root: 'x' }, 'redigeringsfeltet'],
    ['kommune', { id: 5 }, 'viser til noko som ikkje finst'],
    ['owner', 'a'.repeat(30_000), 'for lang'],
  ]
  test.each(drafts)('a draft whose %s cannot be kept is refused at its field (%#)', async (field, value, said) => {
    const { id } = await first('services', '&where[key][equals]=lokal')
    const answer = await cms.request('PATCH', `services/${id}?draft=true`, { as: E, body: { [field]: value } })
    expect(answer.status).toBe(400)
    expect(answer.sentences).toContain(said)
    expect(answer.sentences).toContain(`${field}: `)
  })

  test.each([
    ['nb', 'er ikke en dato'],
    ['en', 'is not a date'],
  ])('in %s the sentence is in that language', async (lang, said) => {
    const { id } = await first('services', '&where[key][equals]=lokal')
    expect(
      (await cms.request('PATCH', `services/${id}?draft=true`, { as: E, lang, body: { reviewedAt: 'x' } })).sentences,
    ).toContain(said)
  })

  test('fields inside groups, rows and languages are parsed too', async () => {
    const [override, contact] = [
      { kommune: (await first('kommuner')).id, service: (await first('services', '&where[key][equals]=sfo')).id },
      await first('contacts'),
    ]
    const at = (answer: Answer) => [answer.status, answer.sentences.split('\n').at(-1)?.split(':')[0]]
    expect(
      at(
        await cms.request('POST', 'overrides?draft=true', {
          as: E,
          body: { ...override, whatYouGet: { mode: 'tull' } },
        }),
      ),
    ).toEqual([400, 'whatYouGet.mode'])
    expect(
      at(
        await cms.request('POST', 'overrides?draft=true&locale=all', {
          as: E,
          body: { ...override, whatYouGet: { mode: 'replace', content: { nb: 'x' } } },
        }),
      ),
    ).toEqual([400, 'whatYouGet.content.nb'])
    expect(
      at(await cms.request('PATCH', `contacts/${contact.id}`, { as: E, body: { address: { street: 5 } } })),
    ).toEqual([400, 'address.street'])
    expect(
      at(
        await cms.request('POST', 'users', {
          as: R,
          body: { name: 'X', email: 'x@demo.example', password: PASSWORD, roles: [{ role: 'konge' }] },
        }),
      ),
    ).toEqual([400, 'roles.0.role'])
  })

  test('what is referred to must be there', async () => {
    const id = kind.name === 'SQLite' ? '00000000-0000-4000-8000-000000000000' : '0'.repeat(24)
    const { id: contact } = await first('contacts')
    for (const roles of [[id], ['x'], [{}]])
      expect((await cms.request('PATCH', `contacts/${contact}`, { as: E, body: { roles } })).sentences).toContain(
        'viser til noko som ikkje finst',
      )
  })

  test.each([
    'limit=-1',
    'limit=abc',
    'limit=NaN',
    'limit=Infinity',
    'limit=1e99',
    'page=0',
    'page=x',
    'depth=99',
    'depth=-1',
    'where=x',
    'where=%5B',
    'where[title][equals][a][b]=1',
  ])('?%s is refused with a sentence, for documents and counts', async (query) => {
    for (const path of ['services', 'services/count']) {
      const answer = await cms.request('GET', `${path}?${query}`, { as: E })
      if (path === 'services/count' && /^(limit|page|depth|sort)/.test(query)) continue
      expect(answer.status, path).toBe(400)
      expect(answer.sentences.length).toBeGreaterThan(10)
    }
  })

  test('a search of thousands of branches is refused, whichever way it comes', async () => {
    const form = new URLSearchParams({
      where: JSON.stringify({ or: Array.from({ length: 5000 }, (_, i) => ({ title: { like: String(i) } })) }),
    })
    for (const name of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
      const headers = { authorization: `JWT ${R}`, [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' }
      expect((await send('services', { method: 'POST', headers, body: form.toString() })).status, name).toBe(400)
      expect(
        (await send('services', { method: 'POST', headers, body: 'limit=1&where[key][equals]=sfo' })).status,
        name,
      ).toBe(200)
      expect(
        (
          await send('services', {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: '{"where":{}}',
          })
        ).status,
      ).toBe(415)
    }
    expect(
      (
        (await send('services', {
          method: 'POST',
          headers: {
            authorization: `JWT ${R}`,
            'X-HTTP-Method-Override': 'GET',
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: 'limit=0',
        }).then((r) => r.json())) as { limit: number }
      ).limit,
    ).toBe(1000)
  })

  test('a body is counted as it comes, and let go of before it is parsed', async () => {
    const asMuch = (bytes: number) => `{"email":"${'a'.repeat(bytes)}"}`
    const json = { 'content-type': 'application/json' }
    expect((await send('users/login', { method: 'POST', headers: json, body: asMuch(15_000) })).status).toBeLessThan(
      402,
    )
    const tooMuch = await send('users/login', { method: 'POST', headers: json, body: asMuch(17_000) })
    expect([tooMuch.status, await sentence(tooMuch)]).toEqual([413, expect.stringContaining('16 kB')])
    let asked = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (c) => {
        asked += 1
        c.enqueue(new Uint8Array(8192).fill(97))
      },
    })
    expect((await send('users/login', { method: 'POST', headers: json, body: endless, duplex: 'half' })).status).toBe(
      413,
    )
    expect(asked).toBeLessThan(10)
    const { id } = await first('contacts')
    const signedIn = { ...json, authorization: `JWT ${E}` }
    expect((await send(`contacts/${id}`, { method: 'PATCH', headers: signedIn, body: asMuch(100_000) })).status).toBe(
      400,
    )
    expect((await send(`contacts/${id}`, { method: 'PATCH', headers: signedIn, body: asMuch(1_100_000) })).status).toBe(
      413,
    )
    expect(
      (
        await send(`contacts/${id}`, {
          method: 'PATCH',
          headers: { ...json, authorization: 'JWT forged.forged.forged' },
          body: asMuch(100_000),
        })
      ).status,
    ).toBe(413)
    expect(
      (
        await cms.request('PATCH', `services/${(await first('services', '&where[key][equals]=lokal')).id}?draft=true`, {
          as: E,
          body: { price: [{ id: 'a', what: { nn: 'x'.repeat(500_000) } }] },
        })
      ).status,
    ).toBe(413)
  })

  test('preferences have an end', async () => {
    const keep = (key: string, value: unknown) =>
      cms.request('POST', `payload-preferences/${key}`, { as: E, body: { value } })
    expect((await keep('nav', { open: true })).status).toBe(200)
    expect((await keep('stor', 'x'.repeat(20_000))).status).toBe(413)
    expect(
      (
        await cms.request('POST', 'payload-preferences', {
          as: E,
          body: { key: 'stor', value: { a: 'x'.repeat(20_000) } },
        })
      ).status,
    ).toBe(413)
    for (let i = 0; i < 199; i += 1) await keep(`k${i}`, { i })
    expect((await keep('ein-til', {})).sentences).toContain('plass til fleire')
    expect((await keep('nav', { open: false })).status).toBe(200)
  })

  /** Nynorsk is what is spoken to whoever asks for nothing else. */
  const speaksEnglish = (text: string) =>
    [...text.matchAll(/"message":"([^"]*)"/g)].some(([, said = '']) =>
      /\b(the|is|are|was|not|invalid|must|you|required|missing|found|failed|cannot)\b/i.test(said),
    )

  test('whatever a stranger sends is answered, and never with a fault of ours', async () => {
    const faults: string[] = []
    for (const [what, path, init] of strangeRequests) {
      const response = await send(path, init)
      const text = await response.text()
      if (speaksEnglish(text)) faults.push(`${what}: in English: ${text.slice(0, 160)}`)
      if (response.status >= 500 || (response.status >= 400 && !/"message":"[^"]{8,}/.test(text)))
        faults.push(`${what}: ${response.status} ${text.slice(0, 120)}`)
    }
    expect(faults).toEqual([])
  })

  test('nor is the same from somebody who is signed in', async () => {
    const faults: string[] = []
    for (const [what, path, init] of strangeRequests) {
      if (/logout|refresh/.test(path)) continue
      const response = await send(path, { ...init, headers: { ...init.headers, authorization: `JWT ${R}` } })
      const text = await response.text()
      if (speaksEnglish(text)) faults.push(`${what}: in English: ${text.slice(0, 160)}`)
      if (response.status >= 500) faults.push(`${what}: ${response.status} ${text.slice(0, 120)}`)
    }
    expect(faults).toEqual([])
  })
})
