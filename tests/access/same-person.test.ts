import { aKommune } from '../builders/records.ts'
import { openDoor } from '@innbyggarportal/cms/door'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'

const PASSWORD = 'berre-for-test'
const me = z.object({ user: z.object({ id: z.string() }) })

describe.each(bothDatabases)('work that says whose it is, on $name', ({ start }) => {
  let database: TestDatabase
  let cms: TestCms
  let contact = ''
  const who: Record<'region' | 'editor', { token: string; id: string }> = {
    region: { token: '', id: '' },
    editor: { token: '', id: '' },
  }

  beforeAll(async () => {
    database = await start()
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune()])
    await door.ensureDemoUsers(PASSWORD)
    await door.close()
    cms = await openCms(database)
    for (const [name, email] of [
      ['region', 'region@demo.example'],
      ['editor', 'redaktor@osteroy.demo.example'],
    ] as const) {
      const token = await cms.signIn(email, PASSWORD)
      who[name] = { token, id: me.parse((await cms.request('GET', 'users/me', { as: token })).body).user.id }
    }
    const {
      docs: [kommune],
    } = await cms.payload.find({ collection: 'kommuner', limit: 1, depth: 0 })
    contact = (
      await cms.payload.create({
        collection: 'contacts',
        data: { kommune: kommune!.id, name: { nn: 'Skulekontoret' } } as never,
      })
    ).id
  })
  afterAll(async () => {
    await cms?.close()
    await database?.stop()
  })

  const write = async (method: string, path: string, token: string | undefined, person: string) => {
    const answer = await handleEndpoints({
      config: cms.config,
      payloadInstanceCacheKey: cms.key,
      request: new Request(`http://localhost:3000/api/${path}`, {
        method,
        headers: {
          cookie: 'payload-lng=nn',
          'x-person': person,
          'content-type': 'application/json',
          ...(token && { authorization: `JWT ${token}` }),
        },
        ...(method !== 'DELETE' && { body: JSON.stringify({ name: { nn: 'Endra' } }) }),
      }),
    })
    return { status: answer.status, text: await answer.text() }
  }
  const name = async () =>
    JSON.stringify((await cms.payload.findByID({ collection: 'contacts', id: contact, depth: 0 })).name)

  it('is refused from somebody else, though she may write it herself', async () => {
    const answer = await write('PATCH', `contacts/${contact}`, who.editor.token, who.region.id)
    expect(answer.status).toBe(401)
    expect(answer.text).toContain('No er ein annan innlogga')
    for (const [method, path] of [
      ['POST', 'contacts'],
      ['DELETE', `contacts/${contact}`],
      ['PATCH', `contacts?where[id][equals]=${contact}`],
    ])
      expect((await write(method!, path!, who.editor.token, who.region.id)).status).toBe(401)
    expect(await name()).toContain('Skulekontoret')
  })

  it('is refused from nobody, in a sentence that says why', async () => {
    const answer = await write('PATCH', `contacts/${contact}`, undefined, who.region.id)
    expect(answer.status).toBe(401)
    expect(answer.text).toContain('Du er ikkje innlogga')
  })

  it('is taken from the one who wrote it', async () => {
    expect((await write('PATCH', `contacts/${contact}`, who.editor.token, who.editor.id)).status).toBe(200)
    expect(await name()).toContain('Endra')
  })
})
