import { openDoor } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const REGION = [{ role: 'regionAdministrator' }]
const REFUSED = 'den siste administratoren i regionen'

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'somebody can always administer on %s',
  (_name, kind) => {
    let database: TestDatabase
    let cms: TestCms
    let ida: string
    const tokens: Record<string, string> = {}

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([aKommune()])
      await door.ensureDemoUsers(PASSWORD)
      await door.close()
      cms = await openCms(database)
      ida = (await cms.payload.find({ collection: 'users', where: { email: { equals: 'region@demo.example' } } }))
        .docs[0]!.id
      tokens['ida'] = await cms.signIn('region@demo.example', PASSWORD)
    })
    afterAll(async () => {
      await cms?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)
    const send = (who: string, method: string, path: string, body?: unknown) =>
      cms.request(method, path, { as: tokens[who], ...(body === undefined ? {} : { body }) })
    const administrators = async () =>
      (
        await cms.payload.find({
          collection: 'users',
          where: { 'roles.role': { equals: 'regionAdministrator' } },
          depth: 0,
        })
      ).docs.map((u) => u.id)
    let count = 0
    const hire = async (): Promise<string> => {
      const email = `ny${(count += 1)}@demo.example`
      const { id } = await cms.payload.create({
        collection: 'users',
        data: { name: email, email, password: PASSWORD, roles: [{ role: 'regionAdministrator' }] },
      })
      tokens[id] = await cms.signIn(email, PASSWORD)
      return id
    }
    beforeEach(async () => {
      if (kind.missing) return
      for (const id of await administrators()) if (id !== ida) await cms.payload.delete({ collection: 'users', id })
      expect(await administrators()).toEqual([ida])
    })

    test.each([
      ['no roles', []],
      ['another role', [{ role: 'kommuneEditor' }]],
      ['none at all', null],
    ])('the last one does not take the role from herself: %s', async (_what, roles) => {
      const answer = await send('ida', 'PATCH', `users/${ida}`, { roles })
      expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining(REFUSED)])
      const bulk = await send('ida', 'PATCH', 'users?where[roles.role][equals]=regionAdministrator', { roles })
      expect(JSON.stringify(bulk.body)).toContain(REFUSED)
      expect(await administrators()).toEqual([ida])
    })

    test('she changes her name, and keeps the role beside a new one', async () => {
      expect((await send('ida', 'PATCH', `users/${ida}`, { name: 'Ida' })).status).toBe(200)
      expect((await send('ida', 'PATCH', `users/${ida}`, { roles: REGION })).status).toBe(200)
    })

    test('one of two may go, and then the other is the last', async () => {
      const kari = await hire()
      expect((await send(kari, 'PATCH', `users/${ida}`, { roles: [] })).status).toBe(200)
      expect((await send(kari, 'PATCH', `users/${kari}`, { roles: [] })).sentences).toContain(REFUSED)
      await send(kari, 'PATCH', `users/${ida}`, { roles: REGION })
      expect((await send('ida', 'DELETE', `users/${kari}`)).status).toBe(200)
      expect((await send('ida', 'DELETE', `users?where[id][exists]=true`)).status).not.toBe(500)
      expect(await administrators()).toEqual([ida])
    })

    test.each(['PATCH', 'DELETE'])(
      'two who take it from each other at once do not both succeed (%s)',
      async (method) => {
        for (let round = 0; round < 5; round += 1) {
          const kari = await hire()
          const take = (by: string, from: string) =>
            send(by, method, `users/${from}`, method === 'PATCH' ? { roles: [] } : undefined)
          await Promise.all([take('ida', kari), take(kari, ida)])
          const left = await administrators()
          expect(left.length).toBeGreaterThan(0)
          for (const id of left)
            if (id !== ida)
              await cms.payload
                .update({ collection: 'users', id: ida, data: { roles: [{ role: 'regionAdministrator' }] } })
                .catch(() => undefined)
          if (!(await administrators()).includes(ida)) {
            ida = kari
            tokens['ida'] = tokens[kari]!
          }
          for (const id of await administrators()) if (id !== ida) await cms.payload.delete({ collection: 'users', id })
        }
      },
    )

    // SQLite has one server.
    if (kind.name === 'MongoDB')
      test('two servers that each take it from the other’s do not both succeed', async () => {
        // Another copy of our own modules remembers nothing of what this one is about to do.
        vi.resetModules()
        const { openCms: openOther } = await import('../builders/open-cms.ts')
        const other = await openOther({ ...database, url: `${database.url}&appName=other` })
        try {
          for (let round = 0; round < 5; round += 1) {
            const kari = await hire()
            await Promise.all([
              cms.request('PATCH', `users/${kari}`, { as: tokens['ida'], body: { roles: [] } }),
              other.request('PATCH', `users/${ida}`, { as: tokens[kari], body: { roles: [] } }),
            ])
            const left = await administrators()
            expect(left.length).toBeGreaterThan(0)
            if (!left.includes(ida))
              await cms.payload.update({
                collection: 'users',
                id: ida,
                data: { roles: [{ role: 'regionAdministrator' }] },
              })
            for (const id of left) if (id !== ida) await cms.payload.delete({ collection: 'users', id })
          }
        } finally {
          await other.close()
        }
      })
  },
)
