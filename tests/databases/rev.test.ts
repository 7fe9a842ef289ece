import { openDoor } from '@innbyggarportal/cms/door'
import { forgetLocksInMongo } from '@innbyggarportal/cms/testing'
import { recordId } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aContact, aDefinition, aFact, aKommune, aRedirect, aRole, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const MANY = 40
const KINDS = ['contact-roles', 'contacts', 'fact-definitions', 'kommuner', 'local-facts', 'redirects'] as const

const refused = z.object({
  errors: z.tuple([
    z.object({
      message: z.string(),
      data: z.object({ mine: z.looseObject({}), theirs: z.looseObject({ rev: z.number() }) }),
    }),
  ]),
})

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('revisions on %s', (_name, kind) => {
  let database: TestDatabase
  let cms: TestCms
  let [region, editor, contact] = ['', '', '']

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const brought = await door.importRecords([
      aKommune(),
      aKommune({ key: 'lindas', name: 'Lindås' }),
      aRole(),
      aDefinition(),
      aFact(),
      aContact({ roles: ['sfo-kontor'] }),
      aService(),
      aRedirect(),
    ])
    expect(brought.refused).toEqual([])
    await door.ensureDemoUsers(PASSWORD)
    await door.close()
    cms = await openCms(database)
    region = await cms.signIn('region@demo.example', PASSWORD)
    editor = await cms.signIn('redaktor@osteroy.demo.example', PASSWORD)
    contact = String((await cms.payload.find({ collection: 'contacts' })).docs[0]?.id)
  })
  afterAll(async () => {
    await cms?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const patch = (body: object, { as = region, query = '?depth=0', lang = 'nn' } = {}) =>
    cms.request('PATCH', `contacts/${contact}${query}`, { as, body, lang })
  const stored = async () => {
    const doc = await cms.payload.findByID({ collection: 'contacts', id: contact, depth: 0 })
    return { ...doc, rev: z.number().parse(doc.rev) }
  }

  test('every kind of content shows its revision, and each write raises it by one', async () => {
    for (const collection of KINDS) {
      const { docs } = z
        .object({ docs: z.array(z.looseObject({ id: z.string(), rev: z.number() })) })
        .parse((await cms.request('GET', `${collection}?depth=0`, { as: region })).body)
      expect(docs.length, collection).toBeGreaterThan(0)
      const [{ id, rev }] = [docs[0]!]
      expect(rev, collection).toBeGreaterThan(0)
      const written = await cms.request('PATCH', `${collection}/${id}?depth=0`, { as: region, body: { rev } })
      expect(written.sentences).toBe('')
      expect(written.body, collection).toMatchObject({ doc: { rev: rev + 1 } })
    }
  })

  test('a document that is made has been written once, whatever is said', async () => {
    const body = { label: { nn: 'Barnehagekontor' }, rev: 7 }
    const made = await cms.request('POST', 'contact-roles', { as: region, body })
    expect(made.body).toMatchObject({ doc: { rev: 1 } })
  })

  test('a write on an old revision is refused with both contents, and nothing is written', async () => {
    const { rev } = await stored()
    expect((await patch({ rev, phone: '56000001' })).status).toBe(200)
    const late = await patch({ rev, phone: '56000002', email: 'post@osteroy.example' })
    expect(late.status).toBe(409)
    const [{ message, data }] = refused.parse(late.body).errors
    expect(message).toContain('Nokon annan har lagra her sidan du henta dokumentet. Ingenting er lagra.')
    expect(data.mine).toEqual({ phone: '56000002', email: 'post@osteroy.example' })
    expect(data.theirs).toMatchObject({ id: contact, rev: rev + 1, phone: '56000001' })
    expect(await stored()).toMatchObject({ rev: rev + 1, phone: '56000001' })
    for (const [lang, words] of [
      ['nb', 'Noen andre har lagret'],
      ['en', 'Someone else has saved'],
    ] as const)
      expect((await patch({ rev, phone: '56000002' }, { lang })).sentences).toContain(words)
  })

  test('what stands is told as the one who writes may read it', async () => {
    const { rev } = await stored()
    const asRegion = refused.parse((await patch({ rev: rev + 9, phone: '1' })).body).errors[0].data.theirs
    const asEditor = refused.parse((await patch({ rev: rev + 9, phone: '1' }, { as: editor })).body).errors[0].data
    expect(Object.keys(asEditor.theirs).sort()).toEqual(Object.keys(asRegion).sort())
    const foreign = await cms.signIn('redaktor@lindas.demo.example', PASSWORD)
    const answer = await patch({ rev: rev + 9, phone: '1' }, { as: foreign })
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).not.toContain('theirs')
  })

  test('it is told before what is wrong with it: what she sees is old', async () => {
    const { rev } = await stored()
    expect((await patch({ rev: rev + 1, email: 'ingen adresse' })).status).toBe(409)
    expect((await patch({ rev, email: 'ingen adresse' })).status).toBe(400)
  })

  test.each(['x', '1', 0, -1, 1.5, true, {}, [1]])(
    'a revision that is none is refused at its field: %j',
    async (rev) => {
      const answer = await patch({ rev, phone: '56000003' })
      expect(answer.status).toBe(400)
      expect(answer.sentences).toMatch(/^rev: /m)
      expect((await stored()).phone).not.toBe('56000003')
    },
  )

  test('one revision for many documents is refused', async () => {
    const { rev } = await stored()
    const query = `contacts?where[id][equals]=${contact}`
    const answer = await cms.request('PATCH', query, { as: region, body: { rev, phone: '56000004' } })
    expect(answer.status).toBe(400)
    expect(answer.sentences).toContain('Endre eitt om gongen')
    const without = await cms.request('PATCH', query, { as: region, body: { phone: '56000005' } })
    expect(without.status).toBe(200)
    expect(await stored()).toMatchObject({ rev: rev + 1, phone: '56000005' })
  })

  test('a write that names none is laid over what stands, field by field', async () => {
    const { rev } = await stored()
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => patch({ phone: `5600100${i}` })),
      ...Array.from({ length: 10 }, (_, i) => patch({ address: { city: `Valestrand ${i}` } })),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const after = await stored()
    expect(after.rev).toBe(rev + 20)
    expect(after.phone).toMatch(/^560010/)
    expect(after.address?.city).toMatch(/^Valestrand/)
  })

  test('of many who write on one revision exactly one is let through, and the others are told what it wrote', async () => {
    const { rev } = await stored()
    const answers = await Promise.all(
      Array.from({ length: MANY }, (_, i) =>
        patch({ rev, phone: `560020${String(i).padStart(2, '0')}`, name: { nn: `Kontor ${i}`, en: `Office ${i}` } }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: MANY - 1 }, () => 409)])
    const winner = answers.findIndex(({ status }) => status === 200)
    const { name, phone, ...after } = await stored()
    expect(after.rev).toBe(rev + 1)
    expect(phone).toBe(`560020${String(winner).padStart(2, '0')}`)
    expect(name).toEqual({ nn: `Kontor ${winner}`, en: `Office ${winner}` })
    for (const { status, body } of answers)
      if (status === 409) expect(refused.parse(body).errors[0].data.theirs).toMatchObject({ rev: rev + 1, phone })
  })

  test('many who read, add and write, and read again when they are told to, lose nothing', async () => {
    await patch({ note: { nn: '' } })
    const { rev } = await stored()
    await Promise.all(
      Array.from({ length: MANY }, async (_, i) => {
        for (;;) {
          const read = await stored()
          const words = z.object({ nn: z.string() }).catch({ nn: '' }).parse(read.note)
          const answer = await patch({ rev: read.rev, note: { nn: `${words.nn} nr${i}.`.trim() } })
          if (answer.status === 200) return
          expect(answer.status).toBe(409)
          await new Promise((resume) => setTimeout(resume, (i % 7) * 10))
        }
      }),
    )
    const after = await stored()
    expect(after.rev).toBe(rev + MANY)
    const said = z.object({ nn: z.string() }).parse(after.note).nn.split(' ').sort()
    expect(said).toEqual(Array.from({ length: MANY }, (_, i) => `nr${i}.`).sort())
  })

  test('the database itself compares: a write over another revision than it was raised from is none', async () => {
    const { rev } = await stored()
    const write = (next: number) =>
      cms.payload.db.updateOne({ collection: 'contacts', id: contact, data: { rev: next, phone: '56003000' } })
    await expect(write(rev + 2)).rejects.toThrow('came first')
    await expect(write(rev)).rejects.toThrow('came first')
    expect(await stored()).not.toMatchObject({ phone: '56003000' })
    await write(rev + 1)
    expect(await stored()).toMatchObject({ rev: rev + 1, phone: '56003000' })
  })

  test('a revision that cannot be read keeps nobody from writing', async () => {
    await cms.payload.db.updateOne({ collection: 'contacts', id: contact, data: { rev: null } })
    expect((await patch({ rev: null, phone: '56004000' })).sentences).toBe('')
    expect(await stored()).toMatchObject({ rev: 1, phone: '56004000' })
  })

  it.skipIf(kind.missing !== undefined || kind.name !== 'MongoDB')(
    'what was held before is forgotten, and missed by nobody',
    async () => {
      const { connection } = cms.payload.db as unknown as {
        connection: { createCollection(name: string): Promise<unknown>; listCollections(): Promise<{ name: string }[]> }
      }
      const names = async () => (await connection.listCollections()).map(({ name }) => name)
      await connection.createCollection('payload-locked-documents')
      expect(await names()).toContain('payload-locked-documents')
      await forgetLocksInMongo(cms.payload)
      expect(await names()).not.toContain('payload-locked-documents')
      await forgetLocksInMongo(cms.payload)
    },
  )

  test('records do not have it: an export is the same however often a document was written', async () => {
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const records = async () => (await door.exportRecords()).map((record) => [recordId(record), record])
    const before = await records()
    expect((await patch({})).status).toBe(200)
    expect(await records()).toEqual(before)
    expect(JSON.stringify(before)).not.toContain('"rev"')
    await door.close()
  })
})
