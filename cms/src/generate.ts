import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { BasePayload, generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { cmsConfig } from './cms-config.ts'
import { readEnv } from './env.ts'

/**
 * Writes what is made from the collections: the types, the list of the admin's components and, with a name, a
 * migration of the SQLite schema.
 * Run after every change of a field: `npm run generate -w @innbyggarportal/cms [-- NAME]`.
 */
const [name] = process.argv.slice(2)
const dataDir = join(tmpdir(), `innbyggarportal-generate-${process.pid}`)
const config = await cmsConfig(readEnv({ dataDir, databaseUrl: `file:${dataDir}/generate.db` }))
await generateTypes(config, { log: false })
await generateImportMap(config, { log: false, force: true })
if (name !== undefined) await writeMigration(resolve('src/database/migrations-sqlite'), name)
rmSync(dataDir, { recursive: true, force: true })
process.exit(0)

async function writeMigration(directory: string, migrationName: string): Promise<void> {
  const payload = new BasePayload()
  await payload.init({ config, disableOnInit: true })
  await payload.db.createMigration({ payload, migrationName, forceAcceptWarning: true })
  const names = readdirSync(directory)
    .filter((f) => f.endsWith('.ts') && f !== 'index.ts')
    .map((f) => f.slice(0, -3))
    .toSorted()
  for (const each of names) {
    const file = join(directory, `${each}.ts`)
    // Types are taken away when the file runs, so they must be imported as types.
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
        'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
      ),
    )
  }
  const imports = names.map((n) => `import * as m${n} from './${n}.ts'`)
  const rows = names.map((n) => `  { name: '${n}', up: m${n}.up, down: m${n}.down },`)
  writeFileSync(
    join(directory, 'index.ts'),
    [
      ...imports,
      '',
      '/** The schema of SQLite, step by step. Written by generate.ts. */',
      'export const migrations = [',
      ...rows,
      ']',
      '',
    ].join('\n'),
  )
}
