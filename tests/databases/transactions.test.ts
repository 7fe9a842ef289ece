import { readHistory, toLexical } from '@innbyggarportal/cms/testing'
import { openDoor } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const MANY = 40

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('transactions on %s', (_name, kind) => {
  let database: TestDatabase
  let cms: TestCms
  let [region, service] = ['', '']

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune(), aService()])
    await door.ensureDemoUsers(PASSWORD)
    await door.close()
    cms = await openCms(database)
    region = await cms.signIn('region@demo.example', PASSWORD)
    service = String((await cms.payload.find({ collection: 'services' })).docs[0]?.id)
  })
  afterAll(async () => {
    await cms?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const patch = (words: string) =>
    cms.request('PATCH', `services/${service}?depth=0`, {
      as: region,
      body: { _status: 'published', title: words, searchWords: [words], whatYouGet: toLexical(paragraph(words)) },
    })
  const signals = (what: string) =>
    cms.payload.count({ collection: 'publish-requests', where: { what: { equals: what } } })
  const signal = (what: string, transactionID?: string | number) =>
    cms.payload.create({
      collection: 'publish-requests',
      data: { at: new Date().toISOString(), what },
      ...(transactionID !== undefined && { req: { transactionID } }),
    })

  test('many may save one document at once, and nobody reads the half of what they save', async () => {
    let isOver = false
    const reading = (async () => {
      while (!isOver) {
        const { title, searchWords, whatYouGet } = await cms.payload.findByID({ collection: 'services', id: service })
        if (searchWords?.length) {
          expect(searchWords).toEqual([title])
          expect(whatYouGet).toEqual(toLexical(paragraph(title ?? '')))
        }
        await new Promise((resume) => setTimeout(resume, 2))
      }
    })()
    const titles = async () =>
      (await readHistory(cms.payload, 'service/sfo')).filter(({ field, lang }) => field === 'title' && lang === 'nn')
        .length
    const before = await titles()
    const answers = await Promise.all(Array.from({ length: MANY }, (_, i) => patch(`Søk ${i}`)))
    isOver = true
    await reading
    expect(answers.map(({ sentences }) => sentences)).toEqual(answers.map(() => ''))
    expect(await titles()).toBe(before + MANY)
  })

  test('what fails leaves nothing of itself, in hooks either', async () => {
    const { totalDocs: before } = await cms.payload.count({ collection: 'publish-requests' })
    expect((await cms.request('PATCH', `services/${service}`, { as: region, body: { slug: 'Æ !' } })).status).toBe(400)
    expect((await cms.payload.count({ collection: 'publish-requests' })).totalDocs).toBe(before)
  })

  test('what was ended by an error that was caught inside does not seem to stand', async () => {
    const id = (await cms.payload.db.beginTransaction()) ?? ''
    await signal('tapt', id)
    await cms.payload
      .update({ collection: 'services', id: 'ingen', data: {}, req: { transactionID: id } })
      .catch(() => 0)
    if (kind.name === 'SQLite') await expect(cms.payload.db.commitTransaction(id)).rejects.toThrow('ended before')
    expect((await signals('tapt')).totalDocs).toBe(0)
  })

  test('what is written beside a transaction does not wait for it', async () => {
    const id = (await cms.payload.db.beginTransaction()) ?? ''
    await signal('inni', id)
    await signal('attmed')
    await cms.payload.db.commitTransaction(id)
    expect([(await signals('inni')).totalDocs, (await signals('attmed')).totalDocs]).toEqual([1, 1])
  })
})
