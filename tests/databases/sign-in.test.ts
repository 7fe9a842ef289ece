import { sql } from '@payloadcms/db-sqlite'
import { pbkdf2Sync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  markDemoUsersInMongo,
  markDemoUsersInSqlite,
  offerFirstAdministrator,
  openPayload,
  readEnv,
} from '@innbyggarportal/cms/testing'
import { askDesk, type Machine } from '../builders/ask-desk.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'

const PASSWORD = 'graut trapp månad vegg'
const OTHER = 'fjord-stol-lampe-skap'
const KARI = 'kari@lindas.kommune.no'
const attacker: Machine = { address: '198.51.100.7' }

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('signing in on %s', (_name, kind) => {
  let database: TestDatabase
  let cms: TestCms
  let count = 0
  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    cms = await openCms(database)
    await person('region@lindas.kommune.no', 'regionAdministrator')
  })
  afterAll(async () => {
    await cms?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  /** Makes an account, and gives its id. */
  async function person(email: string, role?: 'regionAdministrator', more: object = {}): Promise<string> {
    const { id } = await cms.payload.create({
      collection: 'users',
      data: { name: 'Kari N', email, password: PASSWORD, ...(role && { roles: [{ role }] }), ...more },
    })
    return id
  }
  const aPerson = async (role?: 'regionAdministrator') => {
    count += 1
    const email = `person${count}@lindas.kommune.no`
    return { email, id: await person(email, role) }
  }
  const signIn = (email: string, password = PASSWORD, at?: Machine, of = cms) =>
    askDesk(of, 'POST', 'users/login', { email, password }, at)
  const tokenOf = async (email: string, at?: Machine) => (await signIn(email, PASSWORD, at)).token ?? ''
  const stored = (where: object) =>
    cms.payload.db.findOne<{ id: string } & Record<string, unknown>>({ collection: 'users', where: where as never })
  const change = (id: string, as: string, body: object) => askDesk(cms, 'PATCH', `users/${id}`, body, { as })
  const isIn = async (as: string, of = cms) => (await of.request('GET', 'users/me', { as })).body['user'] !== null

  test('whoever guesses has to wait, and the owner gets in from elsewhere, and from her own machine wherever it is', async () => {
    await person(KARI)
    const hers = await signIn(KARI)
    for (let n = 0; n < 20; n += 1) expect((await signIn(KARI, 'feil passord her', attacker)).status).toBe(401)
    const refused = await signIn(KARI, 'feil passord her', attacker)
    expect([refused.status, Number(refused.retryAfter) > 0]).toEqual([429, true])
    expect(refused.text).toContain('For mange feil passord')
    expect((await signIn(KARI)).status).toBe(200)
    expect((await signIn(KARI, PASSWORD, attacker)).status).toBe(429)
    expect((await signIn(KARI, PASSWORD, { ...attacker, cookies: hers.cookies })).status).toBe(200)
    const other = hers.cookies.replace(/=./, (first) => (first === '=x' ? '=y' : '=x'))
    expect((await signIn(KARI, PASSWORD, { ...attacker, cookies: other })).status).toBe(429)
    const unlock = (as?: string) => askDesk(cms, 'POST', 'users/unlock', { email: KARI }, as ? { as } : {})
    expect([
      (await unlock()).status,
      (await unlock(hers.token)).status,
      (await signIn(KARI, PASSWORD, attacker)).status,
    ]).toEqual([403, 403, 429])
    expect([
      (await unlock(await tokenOf('region@lindas.kommune.no'))).status,
      (await signIn(KARI, PASSWORD, attacker)).status,
    ]).toEqual([200, 200])
  })

  test('an address that is known and one that is not are answered alike', async () => {
    const { email } = await aPerson()
    const answers = await Promise.all(
      [email, 'ingen@lindas.kommune.no'].map(async (who) => {
        const [login, forgot] = [
          await signIn(who, 'feil passord her'),
          await askDesk(cms, 'POST', 'users/forgot-password', { email: who }),
        ]
        return [login.status, login.text, forgot.status, forgot.text]
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect((await askDesk(cms, 'POST', 'users/unlock', { email })).status).toBe(
      (await askDesk(cms, 'POST', 'users/unlock', { email: 'ingen@lindas.kommune.no' })).status,
    )
  })

  test('ten who sign in to one account at the same time all stay signed in', async () => {
    const { email } = await aPerson()
    const tokens = await Promise.all(Array.from({ length: 10 }, () => tokenOf(email)))
    expect(await Promise.all(tokens.map((token) => isIn(token)))).toEqual(Array(10).fill(true))
  })

  test('a sign-in under way does not bring back a role that was taken away, nor a password that was changed', async () => {
    const { email, id } = await aPerson('regionAdministrator')
    const region = await tokenOf('region@lindas.kommune.no')
    const [, roles, , password] = await Promise.all([
      signIn(email),
      change(id, region, { roles: [] }),
      signIn(email),
      change(id, region, { password: OTHER }),
    ])
    expect([roles?.status, password?.status]).toEqual([200, 200])
    expect(await stored({ id: { equals: id } })).toMatchObject({ roles: [] })
    expect((await signIn(email, OTHER)).status).toBe(200)
    expect((await signIn(email)).status).toBe(401)
  })

  test.each([
    ['123', 'minst 12 teikn'],
    ['passord12345', 'lett å gjette'],
    ['Kari-er-best-i-alt', 'namnet'],
    [12, 'minst 12 teikn'],
  ])('the new password %s is refused, whoever sets it', async (password, sentence) => {
    const { email, id } = await aPerson()
    const region = await tokenOf('region@lindas.kommune.no')
    await cms.payload.update({ collection: 'users', id, data: { name: `Kari N ${String(password).length}` } })
    const answers = [
      await change(id, region, { password }),
      await change(id, await tokenOf(email), { password, currentPassword: PASSWORD }),
      await askDesk(
        cms,
        'POST',
        'users',
        { name: 'Kari Nordmann', email: `ny-${String(password).length}@lindas.kommune.no`, password },
        { as: region },
      ),
    ]
    expect(answers.map((a) => a.status)).toEqual([400, 400, 400])
    for (const { text } of answers) expect(text).toContain(sentence)
  })

  test('an account from before, with a short password, still gets in', async () => {
    const { email, id } = await aPerson()
    const hash = pbkdf2Sync('gamalt', 'salt', 25_000, 512, 'sha256').toString('hex')
    await cms.payload.db.updateOne({ collection: 'users', id, data: { hash, salt: 'salt' } })
    expect((await signIn(email, 'gamalt')).status).toBe(200)
    expect((await signIn(email, 'gamalt')).status).toBe(200)
    const token = (await signIn(email, 'gamalt')).token ?? ''
    expect((await change(id, token, { password: OTHER, currentPassword: 'gamalt' })).status).toBe(200)
  })

  test('one’s own password and address change only with the password in use, which is not kept', async () => {
    const { email, id } = await aPerson()
    const [here, elsewhere] = [await tokenOf(email), await tokenOf(email)]
    for (const body of [
      { password: OTHER },
      { email: 'ny@lindas.kommune.no' },
      { password: OTHER, currentPassword: 'feil passord her' },
      { email: 'ny@lindas.kommune.no', currentPassword: '' },
    ]) {
      const answer = await change(id, here, body)
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"path":"currentPassword"')])
    }
    expect((await change(id, here, { name: 'Kari B', email: email.toUpperCase() })).status).toBe(200)
    expect((await change(id, here, { password: OTHER, currentPassword: PASSWORD })).status).toBe(200)
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false])
    expect(Object.keys((await stored({ id: { equals: id } })) ?? {})).not.toContain('currentPassword')
    expect((await signIn(email, OTHER)).status).toBe(200)
    const bulk = await askDesk(cms, 'PATCH', `users?where[id][equals]=${id}`, { password: PASSWORD }, { as: here })
    expect([bulk.status, (await signIn(email, OTHER)).status]).toEqual([400, 200])
  })

  test('the region sets another’s password without knowing it, and ends her sessions', async () => {
    const { email, id } = await aPerson()
    const [hers, region] = [await tokenOf(email), await tokenOf('region@lindas.kommune.no')]
    expect((await change(id, region, { password: OTHER })).status).toBe(200)
    expect([await isIn(hers), await isIn(region)]).toEqual([false, true])
  })

  test('rights end at once when the role is taken away', async () => {
    const { email, id } = await aPerson('regionAdministrator')
    const hers = await tokenOf(email)
    expect((await cms.request('GET', 'users', { as: hers })).body['totalDocs']).toBeGreaterThan(1)
    await change(id, await tokenOf('region@lindas.kommune.no'), { roles: [] })
    expect((await cms.request('GET', 'users', { as: hers })).body['totalDocs']).toBe(1)
  })

  test('a code for a new password is kept as a digest, judges the password, holds once, and not beside a newer password', async () => {
    const { email, id } = await aPerson()
    const hers = await tokenOf(email)
    const code = String(await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true }))
    const kept = (await stored({ id: { equals: id } }))?.['resetPasswordToken']
    expect(kept).toMatch(/^[0-9a-f]{64}$/)
    const reset = (token: unknown, password: string) =>
      askDesk(cms, 'POST', 'users/reset-password', { token, password })
    expect((await reset(kept, OTHER)).status).toBe(403)
    expect((await reset(code, 'passord12345')).text).toContain('lett å gjette')
    expect((await reset(code, OTHER)).status).toBe(200)
    expect([await isIn(hers), (await signIn(email, OTHER)).status]).toEqual([false, 200])
    expect((await reset(code, PASSWORD)).status).toBe(403)
    const late = String(await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true }))
    await cms.payload.db.updateOne({
      collection: 'users',
      id,
      data: { resetPasswordExpiration: '2026-01-01T00:00:00.000Z' },
    })
    expect((await reset(late, PASSWORD)).status).toBe(403)
    const older = String(await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true }))
    await change(id, await tokenOf('region@lindas.kommune.no'), { password: PASSWORD })
    expect((await reset(older, OTHER)).status).toBe(403)
  })

  test('outside the demonstration its logins are closed, also those made before they were marked, and their sessions have ended', async () => {
    await person('region@demo.example', 'regionAdministrator')
    await person('kari@example.no')
    const before = await tokenOf('region@demo.example')
    expect(before).not.toBe('')
    if (kind.name === 'SQLite')
      await markDemoUsersInSqlite(
        (cms.payload.db as unknown as { drizzle: { run: (q: ReturnType<typeof sql>) => Promise<unknown> } }).drizzle,
      )
    else await markDemoUsersInMongo(cms.payload)
    const { cms: live, close } = await openLive(database)
    const answer = await signIn('region@demo.example', PASSWORD, undefined, live)
    const unknown = await signIn('ingen@demo.example', PASSWORD, undefined, live)
    expect([answer.status, answer.text]).toEqual([unknown.status, unknown.text])
    expect([await isIn(before, live), (await signIn('kari@example.no', PASSWORD, undefined, live)).status]).toEqual([
      false,
      200,
    ])
    const code = String(
      await live.payload.forgotPassword({
        collection: 'users',
        data: { email: 'region@demo.example' },
        disableEmail: true,
      }),
    )
    expect((await askDesk(live, 'POST', 'users/reset-password', { token: code, password: OTHER })).status).toBe(401)
    await close()
    const inTheDemo = [await signIn('region@demo.example'), await signIn('region@demo.example', OTHER)]
    expect(inTheDemo.map((a) => a.status)).toContain(200)
  })

  /** The same installation in production: another configuration, another instance of Payload. */
  async function openLive({ url, dataDir }: TestDatabase): Promise<{ cms: TestCms; close: () => Promise<void> }> {
    const live = await openCms(
      { url: url.startsWith('file:') ? url.replace('/test.db', '/./test.db') : `${url}&appName=live`, dataDir },
      { CMS_URL: 'https://redaksjon.example.no' },
    )
    return { cms: live, close: live.close }
  }
})

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'the first administrator on %s',
  (_name, kind) => {
    it.skipIf(kind.missing !== undefined)(
      'comes by the link from the terminal, once, with a password that is good enough',
      async () => {
        const database = await kind.start()
        const live = { CMS_URL: 'https://redaksjon.example.no' }
        const cms = await openCms(database, live)
        try {
          const demo = await openPayload(readEnv({ databaseUrl: database.url, dataDir: database.dataDir }))
          await demo.create({
            collection: 'users',
            data: {
              name: 'Demo',
              email: 'region@demo.example',
              password: PASSWORD,
              isDemo: true,
              roles: [{ role: 'regionAdministrator' }],
            },
          })
          await demo.destroy()
          const kari = { name: 'Kari N', email: KARI, password: PASSWORD }
          const register = (more: object) => askDesk(cms, 'POST', 'users/first-register', { ...kari, ...more })
          for (const token of [undefined, '', 'x', { $ne: null }]) expect((await register({ token })).status).toBe(403)
          const word = offerFirstAdministrator(database.dataDir)
          for (const wrong of [
            { token: `${word}x` },
            { token: word, password: '123' },
            { token: word, name: '' },
            { token: word, email: 'ingen' },
          ])
            expect((await register(wrong)).status).not.toBe(200)
          const [first, second] = await Promise.all([
            register({ token: word }),
            register({ token: word, email: 'ola@lindas.kommune.no' }),
          ])
          expect([first.status, second.status]).toEqual([200, 403])
          expect((await cms.request('GET', 'users', { as: first.token })).body['totalDocs']).toBe(2)
          expect(
            (await register({ token: offerFirstAdministrator(database.dataDir), email: 'ola@lindas.kommune.no' }))
              .status,
          ).toBe(403)
        } finally {
          await cms.close()
          await database.stop()
        }
      },
    )
  },
)
