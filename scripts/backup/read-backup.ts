import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { knownMigrations, type StoredDatabase } from '@innbyggarportal/cms/backup'
import { z } from 'zod'
import { Trouble } from '../command/trouble.ts'
import { compareVersions } from '../launch/is-safe.mjs'
import { backupManifest, FORMAT, MANIFEST, type BackupManifest } from './layout.ts'
import { programVersion } from './program-version.ts'

/** What any backup says of itself, of whatever version. */
const anyManifest = z.looseObject({ format: z.number(), version: z.string() })
const KINDS = { sqlite: 'SQLite', mongodb: 'MongoDB' }

/** Reads what a backup says of itself. Throws a {@link Trouble} when it is none, not whole, or of a newer program. */
export function readBackup(directory: string): BackupManifest {
  const said = parse(directory, readManifest(directory))
  const any = anyManifest.safeParse(said)
  if (any.success) refuseNewer(directory, any.data)
  const manifest = backupManifest.safeParse(said)
  if (!manifest.success) throw new Trouble(`${join(directory, MANIFEST)} is damaged. Use another backup.`)
  const { kind, migrations } = manifest.data.database
  const known = new Set(knownMigrations(kind))
  const unknown = migrations.filter((name) => !known.has(name))
  if (unknown.length > 0) throw newer(directory, `its database has had ${unknown.join(', ')}`)
  return manifest.data
}

/** Refuses a backup of the other kind of database. */
export function refuseOtherKind({ database: { kind } }: BackupManifest, database: StoredDatabase): void {
  if (kind !== database.kind)
    throw new Trouble(
      `The backup is of ${KINDS[kind]}, and DATABASE_URL names ${KINDS[database.kind]}. Restore it where the database is ${KINDS[kind]}. To move content to ${KINDS[database.kind]}: restore it there, npm run export -- FILE, and npm run import -- FILE here.`,
    )
}

function readManifest(directory: string): string {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new Trouble(`There is no folder ${directory}.`)
  try {
    return readFileSync(join(directory, MANIFEST), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Trouble(
      `${directory} is no whole backup: it has no ${MANIFEST}, which is written last. Use one that npm run backup made to the end.`,
    )
  }
}

function parse(directory: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Trouble(`${join(directory, MANIFEST)} is damaged. Use another backup.`)
  }
}

function refuseNewer(directory: string, { format, version }: z.infer<typeof anyManifest>): void {
  if (format > FORMAT || compareVersions(version, programVersion()) > 0)
    throw newer(directory, `it is of version ${version}`)
}

const newer = (directory: string, why: string) =>
  new Trouble(
    `${directory} was made by a newer program than this one, ${programVersion()}: ${why}. Restore it with the version that made it, or a later one.`,
  )
