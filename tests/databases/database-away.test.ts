import { openDoor } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mongod } from '../builders/databases.ts'
import { startMortalMongo, type MortalMongo } from '../builders/mortal-mongo.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const cannotStop = mongod === undefined && 'there is no mongod here that may be stopped'

describe.skipIf(cannotStop)(`when the database goes away${cannotStop ? ` (${cannotStop})` : ''}`, () => {
  let database: MortalMongo
  let cms: TestCms
  let token: string
  beforeAll(async () => {
    database = await startMortalMongo()
    const url = `${database.url}&serverSelectionTimeoutMS=1000`
    const door = await openDoor({ databaseUrl: url, dataDir: database.dataDir })
    await door.importRecords([aKommune(), aService()])
    await door.ensureDemoUsers(PASSWORD)
    await door.close()
    cms = await openCms({ url, dataDir: database.dataDir })
    token = await cms.signIn('region@demo.example', PASSWORD)
    await database.kill()
  })
  afterAll(async () => {
    await cms?.close()
    await database?.stop()
  })

  it.each([
    ['nn', 'Databasen svarar ikkje'],
    ['en', 'The database is not responding'],
  ])('says so in %s and does not pretend to have saved', async (lang, sentence) => {
    const answer = await cms.request('PATCH', 'services/0123456789abcdef01234567', {
      as: token,
      body: { owner: 'Kari' },
      lang,
    })
    expect(answer.status).toBe(503)
    expect(answer.sentences).toContain(sentence)
  })

  it('does not tell an editor that she may not, when the database was away only while she was looked up', async () => {
    const { payload } = cms
    const { findByID, find, auth } = payload
    payload.findByID = () =>
      Promise.reject(Object.assign(new Error('This socket has been ended by the other party'), { code: 'EPIPE' }))
    payload.find = () => Promise.resolve({ docs: [] }) as never
    payload.auth = () => Promise.resolve({ user: { id: 'kari' } }) as never
    try {
      const answer = await cms.request('PATCH', 'services/0123456789abcdef01234567', {
        as: token,
        body: { owner: 'Kari' },
      })
      expect([answer.status, answer.sentences]).toEqual([503, expect.stringContaining('Databasen svarar ikkje')])
    } finally {
      Object.assign(payload, { findByID, find, auth })
    }
  })

  it('answers a login with the same sentence, not with «wrong password»', async () => {
    const answer = await cms.request('POST', 'users/login', {
      body: { email: 'region@demo.example', password: PASSWORD },
    })
    expect(answer.status).toBe(503)
  })
})
