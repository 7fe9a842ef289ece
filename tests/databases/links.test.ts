import { openDoor } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TextDoc } from '@innbyggarportal/shared-content/contract'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aContact, aDefinition, aKommune, aRole, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const BAD = ['https://https://www.nav.no', 'https://brukar:passord@x.no', 'https://localhost/x', 'https://x.no/a b']
const linkTo = (href: string): TextDoc => [
  { type: 'paragraph', children: [{ type: 'link', href, children: [{ type: 'text', text: 'Nav' }] }] },
]

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('links on %s', (_name, kind) => {
  let database: TestDatabase
  let cms: TestCms
  let [R, sfo] = ['', '']

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune(), aRole(), aDefinition(), aContact(), aService()])
    const brought = await door.importRecords([
      aService({ key: 'fil', slots: { whatYouGet: { nn: linkTo('https://https://www.nav.no') } } }),
    ])
    expect(brought.refused).toMatchObject([{ code: 'badLink' }])
    await door.ensureDemoUsers(PASSWORD)
    await door.close()
    cms = await openCms(database)
    R = await cms.signIn('region@demo.example', PASSWORD)
    sfo = (await cms.payload.find({ collection: 'services', where: { key: { equals: 'sfo' } } })).docs[0]!.id
  })
  afterAll(async () => {
    await cms?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const patch = (body: object) => cms.request('PATCH', `services/${sfo}`, { as: R, body })
  const row = (url: string) => [{ id: 'a', label: { nn: 'Søk' }, url, login: 'none', level: 1 }]

  test.each(BAD)('%s is refused in text and in rows', async (href) => {
    const inRows = await patch({ selfService: row(href) })
    expect(inRows.status).toBe(400)
    const inText = await patch({ whatYouGet: toLexical(linkTo(href)) })
    expect(inText.status).toBe(400)
  })

  test.each(["https://x.no/O'Hara", 'HTTPS://www.nav.no', 'https://tjøme.no'])('%s is taken in both', async (href) => {
    expect((await patch({ selfService: row(href) })).sentences).toBe('')
    expect((await patch({ whatYouGet: toLexical(linkTo(href)) })).sentences).toBe('')
  })

  test('what stood before may stand while something else is written', async () => {
    const stood = { data: { selfService: row('https://x.no/a b') } }
    await cms.payload.db.updateOne({ collection: 'services', id: sfo, data: stood.data })
    expect((await patch({ owner: 'Kari' })).sentences).toBe('')
    expect((await patch({ selfService: row('https://x.no/c d') })).sentences).toContain(
      '«https://x.no/c d» fører ingen stad',
    )
  })
})
