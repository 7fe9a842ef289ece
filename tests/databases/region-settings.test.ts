import fc from 'fast-check'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { EYES, REVIEW_KINDS, USUAL_EYES, type RegionSettings } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mongodb, sqlite, type TestDatabase } from '../builders/databases.ts'

/** As a file has them: only what differs from the usual. */
const settings = fc.record({
  name: fc.stringMatching(/^[A-ZÆØÅ][a-zæøå -]{0,40}[a-zæøå]$/),
  review: fc.record(Object.fromEntries(REVIEW_KINDS.map((kind) => [kind, fc.constantFrom(...EYES)])), {
    requiredKeys: [],
  }),
})
const plain = ({ name, review }: RegionSettings): RegionSettings => {
  const said = Object.entries(review ?? {}).filter(
    ([kind, eyes]) => eyes !== USUAL_EYES[kind as keyof typeof USUAL_EYES],
  )
  return { name, ...(said.length > 0 && { review: Object.fromEntries(said) }) }
}

describe.each([
  ['SQLite to MongoDB', sqlite, mongodb],
  ['MongoDB to SQLite', mongodb, sqlite],
])('the settings of the region from %s', (_name, from, to) => {
  const databases: TestDatabase[] = []
  let [first, second]: Door[] = []
  const test = it.skipIf(mongodb.missing !== undefined)
  beforeAll(async () => {
    if (mongodb.missing !== undefined) return
    for (const kind of [from, to]) databases.push(await kind.start())
    ;[first, second] = await Promise.all(
      databases.map(({ url, dataDir }) => openDoor({ databaseUrl: url, ...(dataDir && { dataDir }) })),
    )
  })
  afterAll(async () => {
    for (const door of [first, second]) await door?.close()
    for (const database of databases) await database.stop()
  })

  test('come out as they went in, and the same again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (given) => {
        await first!.importRecords([], undefined, [], given)
        const exported = await first!.exportRegion()
        expect(exported).toEqual(plain(given))
        await second!.importRecords([], undefined, [], exported)
        expect(await second!.exportRegion()).toEqual(exported)
        expect(await second!.importRecords([], undefined, [], exported)).toMatchObject({ region: 'unchanged' })
      }),
      { numRuns: 15 },
    )
  })

  test('a file of before has none, and one that cannot be read changes nothing', async () => {
    const before = await second!.exportRegion()
    expect(await second!.importRecords([])).not.toHaveProperty('region')
    const { refused } = await second!.importRecords([], undefined, [], { name: '', review: { texts: 'seks' } })
    expect(refused.map(({ list, path }) => `${list} ${path}`)).toEqual(['region name', 'region review.texts'])
    expect(await second!.exportRegion()).toEqual(before)
  })
})
