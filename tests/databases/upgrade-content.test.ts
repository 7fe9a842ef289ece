import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { canonicalJson, recordId } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { askedIn } from '../builders/asked-in.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { restore } from '../builders/restore.ts'

const BEFORE = join(import.meta.dirname, 'before')
const DUMPS: Record<string, string> = {
  SQLite: '2026-11-30-refused.sqlite.sql.gz',
  MongoDB: '2026-11-30-refused.mongodb.jsonl.gz',
}
const published = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(join(BEFORE, '2026-11-30-refused.digests.json'), 'utf8')))
const digest = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16)

describe.each(bothDatabases)(
  'content that is refused now, and was taken before, on $name',
  ({ name, start, missing }) => {
    if (missing) throw new Error(missing)
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    beforeAll(async () => {
      database = await start()
      await restore(database, join(BEFORE, DUMPS[name]!))
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      cms = await openCms(database)
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })

    it('is read to the last letter: no record is dropped, none says something else, and what a text loses is told', async () => {
      const { problems } = await door.readSnapshot()
      const ids = (isLoss: boolean) => problems.filter((p) => (p.isLoss ?? false) === isLoss).map(({ id }) => id)
      expect(ids(false)).toEqual([])
      expect(ids(true).toSorted()).toEqual(['service/linjeskift', 'service/liste-fra-fire'])
      const now = Object.fromEntries((await door.exportRecords()).map((record) => [recordId(record), digest(record)]))
      expect(now).toEqual(published)
    })

    it('asks no kommune to look again', async () => {
      expect(await askedIn(cms, await cms.signIn('region@demo.example', 'berre-for-test'))).toEqual([])
    })
  },
)
