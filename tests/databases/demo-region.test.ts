import { openDoor } from '@innbyggarportal/cms/door'
import { canonicalJson } from '@innbyggarportal/shared-content/contract'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { describe, expect, it } from 'vitest'
import { mongodb, sqlite, type DatabaseKind } from '../builders/databases.ts'

/** The demo region in a database of its own. */
async function exportOf(kind: DatabaseKind, records: readonly unknown[]) {
  const database = await kind.start()
  const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
  try {
    const first = await door.importRecords(records)
    const second = await door.importRecords(records)
    return { first, second, exported: await door.exportRecords(), problems: (await door.readSnapshot()).problems }
  } finally {
    await door.close()
    await database.stop()
  }
}

describe('the demo region', () => {
  it.skipIf(mongodb.missing)(
    `is the same in SQLite and in MongoDB${mongodb.missing ? ` (${mongodb.missing})` : ''}`,
    async () => {
      const small = await exportOf(sqlite, seedRecords)
      expect(small.first).toEqual({ created: seedRecords.length, updated: 0, unchanged: 0, refused: [] })
      expect(small.second).toEqual({ created: 0, updated: 0, unchanged: seedRecords.length, refused: [] })
      expect(small.problems).toEqual([])
      const large = await exportOf(mongodb, small.exported)
      expect(large.first.refused).toEqual([])
      expect(large.second.unchanged).toBe(seedRecords.length)
      expect(canonicalJson(large.exported)).toBe(canonicalJson(small.exported))
    },
  )
})
