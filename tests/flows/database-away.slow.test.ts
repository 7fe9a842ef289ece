import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toLexical } from '@innbyggarportal/cms/testing'
import { mongodb } from '../builders/databases.ts'
import { mortalKind, type MortalMongo } from '../builders/mortal-mongo.ts'
import { paragraph } from '../builders/records.ts'
import { until } from '../region/running-parts.ts'
import { startRegion, type RunningRegion } from '../region/running-region.ts'

const PATH = '/tenester/barnehageplass/'
const AWAY_MS = 60_000

describe.skipIf(mongodb.missing !== undefined)('the database away for a minute', () => {
  const { kind, mongo } = mortalKind()
  let region: RunningRegion
  let database: MortalMongo
  beforeAll(async () => {
    region = await startRegion(kind)
    database = mongo()
  }, 240_000)
  afterAll(() => region?.close())

  const publish = async (id: string, words: string) =>
    region.cms.request('PATCH', `services/${id}?locale=nn`, {
      as: region.tokens.region,
      body: { _status: 'published', whatYouGet: toLexical(paragraph(words)) },
    })
  const isServed = (words: string) => async () => (await region.page('lindas', PATH)).text.includes(words)

  it('costs citizens nothing, tells editors plainly, and loses no edit', async () => {
    const { id } = await region.find('services', { key: 'barnehageplass' })
    expect((await publish(id, 'Skriven før databasen vart borte.')).status).toBe(200)
    await until('the first edit is served', isServed('Skriven før databasen vart borte.'))

    await database.kill()
    const goneAt = performance.now()
    const refused = publish(id, 'Skriven medan databasen var borte.')
    while (performance.now() - goneAt < AWAY_MS) {
      for (const slug of ['lindas', 'osteroy', 'austrheim', 'vaksdal'])
        expect((await region.page(slug, PATH)).status).toBe(200)
      await sleep(1000)
    }
    const answer = await refused
    expect([answer.status, answer.sentences]).toEqual([503, expect.stringMatching(/databasen/i)])
    await database.revive()

    await until(
      'the CMS answers again',
      async () => (await publish(id, 'Skriven etter at databasen kom att.')).status === 200,
    )
    await until('the worker has caught up by itself', isServed('Skriven etter at databasen kom att.'))
    expect(region.worker.output()).toContain('trying again')
  }, 300_000)
})
