import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { addDays, osloDate } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const made = z.object({ doc: z.looseObject({ id: z.string() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('who did it, on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let [R, P, publisher, kommune] = ['', '', '', '']
  const today = osloDate(new Date().toISOString())

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune()])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    R = await cms.signIn('region@demo.example', PASSWORD)
    P = await cms.signIn('publiserer@osteroy.demo.example', PASSWORD)
    publisher = z
      .object({ user: z.object({ id: z.string() }) })
      .parse((await cms.request('GET', 'users/me', { as: P })).body).user.id
    kommune = (await cms.payload.find({ collection: 'kommuner' })).docs[0]!.id
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const rename = (name: string) => cms.request('PATCH', `users/${publisher}`, { as: P, body: { name } })
  const waive = async (path: string) =>
    made.parse(
      (
        await cms.request('POST', 'waivers', {
          as: P,
          body: {
            kommune,
            rule: 'missing-fact',
            path,
            reason: 'Kjem',
            until: addDays(today, 30),
            by: 'Ordføraren',
            byUser: 'x',
          },
        })
      ).body,
    ).doc
  const signers = async () => (await door.readWaivers(`${today}T10:00:00.000Z`)).map((w) => w.by)

  test('a signature follows the login, whatever it is called and whatever was sent', async () => {
    expect(await waive('/a/')).toMatchObject({ by: 'Demo: publiserer i Osterøy', byUser: publisher })
    expect((await rename('Kari Nordmann')).status).toBe(200)
    expect(await signers()).toEqual(['Kari Nordmann'])
    await cms.request('POST', 'portal-orders', {
      as: P,
      body: { kommune, order: 'rollback', why: 'Feil', by: 'Ordføraren' },
    })
    expect(await door.readOrders()).toMatchObject([{ by: 'Kari Nordmann' }])
    expect(
      made.parse(
        (
          await cms.request('POST', 'hand-checks', {
            as: P,
            body: { kommune, criterion: '1.4.3', result: 'met', day: today, byUser: 'x' },
          })
        ).body,
      ).doc,
    ).toMatchObject({ by: 'Kari Nordmann', byUser: publisher })
  })

  test.each([
    'Demo: redaktør i regionen',
    'demo:  REDAKTØR i regionen ',
    'Demo: redaktør i region\u200ben',
    'Ｄemo: redaktør i regionen',
    'Demo: redaktør i regiоnen',
    'Demo: redaktør i regi\u202eonen',
    ' ',
  ])('nobody takes the name of another: «%s»', async (name) => {
    const answer = await rename(name)
    expect(answer.status).toBe(400)
    expect(answer.sentences).toMatch(/heiter|vanlege bokstavar|må fylle ut|Feltet/)
    expect((await cms.payload.findByID({ collection: 'users', id: publisher })).name).toBe('Kari Nordmann')
  })

  test('a new user needs a name of her own too, and one keeps one’s own', async () => {
    expect(
      (
        await cms.request('POST', 'users', {
          as: R,
          body: { name: 'kari nordmann', email: 'ny@demo.example', password: PASSWORD },
        })
      ).sentences,
    ).toContain('alt ein brukar som heiter')
    expect((await rename('Kari  Nordmann')).status).toBe(200)
  })

  test('what was signed before logins were kept, or by a login that is gone, keeps its name', async () => {
    const { id } = await waive('/b/')
    await cms.payload.update({ collection: 'waivers', id, data: { byUser: null, by: 'Ei tidlegare' } })
    await cms.payload.update({
      collection: 'waivers',
      id: (await waive('/c/')).id,
      data: { byUser: 'borte', by: 'Ein som slutta' },
    })
    expect(await signers()).toEqual(['Kari Nordmann', 'Ei tidlegare', 'Ein som slutta'])
  })

  test('what anybody writes is no line of its own in the log, and nobody’s address is in it', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const failed = Object.assign(new Error('Failed query: insert\nparams: kari@demo.example,c0ffee'), {
      params: ['kari@demo.example', 'c0ffee'],
      cause: new Error('taken: kari@demo.example'),
    })
    cms.payload.logger.error({ err: failed })
    cms.payload.logger.error({ err: failed, msg: 'For kari@demo.example\n{"level":30,"msg":"forged"}' })
    cms.payload.logger.warn('To kari@demo.example\nforged')
    const lines = write.mock.calls.map(([line]) => String(line))
    write.mockRestore()
    expect(lines).toHaveLength(3)
    for (const line of lines) {
      expect(line.trimEnd()).not.toContain('\n')
      expect(line).not.toMatch(/kari@|c0ffee/)
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), msg: expect.any(String) })
    }
  })

  test('no address of a person stands in what is kept of publishing', async () => {
    const { docs } = await cms.payload.find({ collection: 'publish-requests', pagination: false })
    expect(docs.map((d) => d.by).filter(Boolean)).toContain(publisher)
    expect(JSON.stringify(docs)).not.toContain('@')
  })
})
