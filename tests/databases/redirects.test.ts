import { openDoor } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aRedirect, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const docs = z.object({ docs: z.tuple([z.looseObject({ id: z.string() })]) })
const made = z.object({ doc: z.looseObject({ id: z.string() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('old addresses on %s', (_name, kind) => {
  let database: TestDatabase
  let cms: TestCms
  let [R, P] = ['', '']
  let [osteroy, vaksdal, sfo] = ['', '', '']
  const idOf = async (path: string) => docs.parse((await cms.request('GET', path, { as: R })).body).docs[0].id
  const send = (fields: object, as = P, lang = 'nn') =>
    cms.request('POST', 'redirects', { as, lang, body: { kommune: osteroy, lang: 'nn', to: sfo, ...fields } })

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const { refused } = await door.importRecords([
      aKommune(),
      aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
      aService(),
      aService({ key: 'fri', title: { nn: 'Fri' } }),
      aRedirect({ from: '/felles', to: 'fri' }),
    ])
    expect(refused).toEqual([])
    await door.ensureDemoUsers(PASSWORD)
    await door.close()
    cms = await openCms(database)
    R = await cms.signIn('region@demo.example', PASSWORD)
    P = await cms.signIn('publiserer@osteroy.demo.example', PASSWORD)
    osteroy = await idOf('kommuner?where[key][equals]=osteroy')
    vaksdal = await idOf('kommuner?where[key][equals]=vaksdal')
    sfo = await idOf('services?where[key][equals]=sfo')
  })
  afterAll(async () => {
    await cms?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  test('lead to one place each: the same one again is refused, in another language or kommune it is another', async () => {
    const first = await send({ from: '/artikkel/1' })
    expect(first.status).toBe(201)
    expect((await send({ from: '/artikkel/1' })).sentences).toContain('Denne adressa har alt ei vidaresending.')
    expect((await send({ from: '/artikkel/1', lang: 'en' })).status).toBe(201)
    expect((await send({ from: '/artikkel/1', kommune: vaksdal }, R)).status).toBe(201)
    const { id } = made.parse(first.body).doc
    expect((await cms.request('PATCH', `redirects/${id}`, { as: P, body: { lang: 'en' } })).status).toBe(400)
    expect((await cms.request('PATCH', `redirects/${id}`, { as: P, body: { from: '/artikkel/2' } })).status).toBe(200)
  })

  test.each(['artikkel/1', '//vond.no/', '/a b', '/a?b', 'https://osteroy.no/a'])(
    '%s is no old address, and the reader is told so in her own language',
    async (from) => {
      expect((await send({ from })).sentences).toContain('Skriv den gamle adressa')
      expect((await send({ from }, P, 'nb')).sentences).toContain('Skriv den gamle adressen')
    },
  )

  test('a service stays while an old address leads to it, and the one who would delete it is told', async () => {
    const fri = await idOf('services?where[key][equals]=fri')
    const answer = await cms.request('DELETE', `services/${fri}`, { as: R })
    expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining('/felles')])
  })

  test('nobody makes one for another kommune, or for all', async () => {
    expect((await send({ from: '/framand', kommune: vaksdal })).status).toBe(403)
    expect((await send({ from: '/alle', kommune: null })).status).toBe(403)
  })
})
