import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { fromMillis, LANGS, told, troubleOf } from '@innbyggarportal/shared-content/contract'
import { sayTold } from '@innbyggarportal/shared-content/words'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aPortalStatus } from '../builders/a-portal-status.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const NOW = '2026-11-21T10:00:00.000Z'
const publishing = z.looseObject({
  portals: z.array(z.looseObject({ message: told.optional(), refusal: told.optional() })),
})

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'the trouble of whoever publishes, on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    let region: string

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([aKommune()])
      await door.ensureDemoUsers(PASSWORD)
      cms = await openCms(database)
      region = await cms.signIn('region@demo.example', PASSWORD)
      await door.saveStatus('osteroy', aPortalStatus(NOW))
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)

    const portal = async () =>
      publishing.parse((await cms.request('GET', 'publishing', { as: region })).body).portals[0]
    const order = async () => {
      const { docs } = await cms.payload.find({ collection: 'kommuner' })
      await cms.request('POST', 'portal-orders', { as: region, body: { kommune: docs[0]!.id, order: 'resume' } })
      return (await door.readOrders()).at(-1)!.id
    }

    test('that refuses an order is read in the language of whoever gave it', async () => {
      const message = [troubleOf('orderFailed'), troubleOf('diskFull'), troubleOf('tryAfter')]
      await door.answerOrder(await order(), { isDone: false, message })
      const refusal = (await portal())?.refusal ?? ''
      expect(LANGS.map((lang) => sayTold(refusal, lang))).toEqual([
        'Det gjekk ikkje. Disken er full. Rydd plass. Prøv igjen etterpå.',
        'Det gikk ikke. Disken er full. Rydd plass. Prøv igjen etterpå.',
        'That did not work. The disk is full. Make room on it. Try again afterwards.',
      ])
    })

    test('that refused an order in an earlier version is its sentence', async () => {
      const answer = 'Portalen er ikkje halden att.'
      const data = { doneAt: fromMillis(Date.now()), isDone: false, answer }
      await cms.payload.update({ collection: 'portal-orders', id: await order(), data })
      expect((await portal())?.refusal).toBe(answer)
    })

    test('that stopped a portal is kept in codes, and in an earlier version as its sentence', async () => {
      for (const message of [troubleOf('frontPageStopped'), 'Disken er full.']) {
        await door.saveStatus('osteroy', { ...aPortalStatus(NOW), state: 'failed', message })
        expect((await portal())?.message).toEqual(message)
      }
    })
  },
)
