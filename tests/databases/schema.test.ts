import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { join, resolve } from 'node:path'
import { generateTypes } from 'payload/node'
import type { SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cmsConfig, openPayload, readEnv } from '@innbyggarportal/cms/testing'
import { sqlite, type TestDatabase } from '../builders/databases.ts'

const cms = resolve(import.meta.dirname, '../../cms')
let database: TestDatabase
beforeAll(async () => {
  database = await sqlite.start()
})
afterAll(() => database.stop())

describe('what is generated from the collections', () => {
  const typesOf = async (databaseUrl: string, file: string) => {
    const config: SanitizedConfig = await cmsConfig(readEnv({ databaseUrl, dataDir: database.dataDir }))
    config.typescript.outputFile = join(database.dataDir, file)
    await generateTypes(config, { log: false })
    return readFileSync(config.typescript.outputFile, 'utf8')
  }

  it('is the same for both databases, and is what is committed', async () => {
    const types = await typesOf(database.url, 'sqlite.ts')
    expect(await typesOf('mongodb://127.0.0.1/x?replicaSet=x', 'mongo.ts')).toBe(types)
    expect(
      readFileSync(join(cms, 'src/payload-types.ts'), 'utf8'),
      'run `npm run generate -w @innbyggarportal/cms`',
    ).toBe(types)
  })
})

describe('the schema of SQLite', () => {
  const drizzle = z.object({
    schema: z.unknown(),
    requireDrizzleKit: z.custom<
      () => {
        generateDrizzleJson: (schema: unknown) => Promise<unknown>
        generateMigration: (from: unknown, to: unknown) => Promise<string[]>
      }
    >((f) => typeof f === 'function'),
  })

  it('is what the committed migrations make', async () => {
    const payload = await openPayload(readEnv({ databaseUrl: database.url, dataDir: database.dataDir }))
    const { requireDrizzleKit, schema } = drizzle.parse(payload.db)
    const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
    const directory = join(cms, 'src/database/migrations-sqlite')
    const latest =
      readdirSync(directory)
        .filter((file) => file.endsWith('.json'))
        .toSorted()
        .at(-1) ?? ''
    const missing = await generateMigration(
      JSON.parse(readFileSync(join(directory, latest), 'utf8')),
      await generateDrizzleJson(schema),
    )
    expect(missing, 'run `npm run generate -w @innbyggarportal/cms -- NAME`').toEqual([])
    await payload.destroy()
  })

  it('finds the languages of a document by an index, not by reading the whole table', () => {
    const file = new DatabaseSync(new URL(database.url).pathname, { readOnly: true })
    for (const table of ['services_locales', 'overrides_locales']) {
      const plan = file.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE _parent_id = 'x'`).all()
      expect(JSON.stringify(plan)).toContain(`SEARCH ${table} USING INDEX`)
    }
    expect(file.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    file.close()
  })
})
