import { openDoor } from '@innbyggarportal/cms/door'
import type { CollectionAfterChangeHook } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withRetry } from '@innbyggarportal/cms/testing'
import { mongodb, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aDefinition, aKommune } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const many = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, (_, index) => make(index)))
const succeeded = (results: PromiseSettledResult<unknown>[]) => results.filter((r) => r.status === 'fulfilled').length

describe.skipIf(mongodb.missing)(
  `what MongoDB can lose in silence${mongodb.missing ? ` (${mongodb.missing})` : ''}`,
  () => {
    let database: TestDatabase
    let cms: TestCms
    let region: string
    const named = (key: string) => ({ ...aDefinition({ key }), kind: undefined, listName: key })
    const hooks = () => cms.payload.collections['fact-definitions'].config.hooks
    const undo: (() => void)[] = []
    /** A hook in front of the others for one test; the guard stays last. */
    const plant = (hook: CollectionAfterChangeHook) => {
      const before = hooks().afterChange ?? []
      hooks().afterChange = [hook, ...before]
      undo.push(() => {
        hooks().afterChange = before
      })
    }

    beforeAll(async () => {
      database = await mongodb.start()
      const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([aKommune()])
      await door.ensureDemoUsers(PASSWORD)
      await door.close()
      cms = await openCms(database)
      region = await cms.signIn('region@demo.example', PASSWORD)
    })
    afterEach(() => undo.splice(0).forEach((each) => each()))
    afterAll(async () => {
      await cms?.close()
      await database?.stop()
    })

    it('a new database refuses duplicates from the first write on', async () => {
      const url = new URL(database.url)
      url.pathname = '/fresh'
      const fresh = await openCms({ url: url.href, dataDir: database.dataDir })
      const results = await many(10, () =>
        fresh.payload.create({
          collection: 'kommuner',
          data: { key: 'same', name: 'Same', slug: 'same', languages: ['nn'] },
        }),
      )
      expect(succeeded(results)).toBe(1)
      expect((await fresh.payload.find({ collection: 'kommuner' })).totalDocs).toBe(1)
      await fresh.close()
    })

    it('does not start without a replica set, and says what to write', async () => {
      const url = new URL(database.url)
      url.searchParams.delete('replicaSet')
      url.searchParams.set('directConnection', 'true')
      await expect(openDoor({ databaseUrl: url.href, dataDir: database.dataDir })).rejects.toThrow('?replicaSet=')
    })

    it('a write that fails at the end leaves nothing behind', async () => {
      plant(() => {
        throw new Error('planted')
      })
      const before = (await cms.payload.find({ collection: 'publish-requests' })).totalDocs
      await expect(cms.payload.create({ collection: 'fact-definitions', data: named('half') })).rejects.toThrow(
        'planted',
      )
      expect(
        (await cms.payload.find({ collection: 'fact-definitions', where: { key: { equals: 'half' } } })).docs,
      ).toEqual([])
      // The hint written before the document stands: one too many costs a comparison.
      expect((await cms.payload.find({ collection: 'publish-requests' })).totalDocs).toBe(before + 1)
    })

    it('a hook that hides an error never makes «saved» of nothing', async () => {
      plant(async ({ req }) => {
        try {
          await req.payload.findByID({ collection: 'fact-definitions', id: '000000000000000000000000', req })
        } catch {
          /* Hidden, as a careless hook would. */
        }
      })
      const answer = await cms.request('POST', 'fact-definitions', { as: region, body: named('lost') })
      expect(answer.status).toBe(500)
      expect(answer.sentences).toContain('ingenting er lagra')
      undo.splice(0).forEach((each) => each())
      expect((await cms.request('POST', 'fact-definitions', { as: region, body: named('lost') })).status).toBe(201)
    })

    it('ten of our own writes of one document at once all succeed', async () => {
      const { id } = await cms.payload.create({ collection: 'fact-definitions', data: named('busy') })
      const results = await many(10, (index) =>
        withRetry(() => cms.payload.update({ collection: 'fact-definitions', id, data: { listName: String(index) } })),
      )
      expect(succeeded(results)).toBe(10)
    })

    it('over REST a lost race is a 409 with a sentence, never a bare 500', async () => {
      const { id } = await cms.payload.create({ collection: 'fact-definitions', data: named('raced') })
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          cms.request('PATCH', `fact-definitions/${id}`, { as: region, body: { label: { nn: `Namn ${index}` } } }),
        ),
      )
      expect(answers.filter((a) => a.status !== 200 && a.status !== 409)).toEqual([])
      expect(answers.some((a) => a.status === 200)).toBe(true)
      for (const answer of answers.filter((a) => a.status === 409))
        expect(answer.sentences).toContain('Prøv ein gong til')
    })
  },
)
