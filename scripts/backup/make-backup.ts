import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredDatabase } from '@innbyggarportal/cms/backup'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { openFileList } from './file-list.ts'
import { layDatabase, layMedia, layOne, layReleases } from './lay-parts.ts'
import { layText } from './lay-file.ts'
import { DATABASE, FILES, FORMAT, MANIFEST, type BackupManifest } from './layout.ts'
import { SECRETS } from './parts.ts'
import { programVersion } from './program-version.ts'
import { step } from './step.ts'

/**
 * Copies an installation into a folder while it runs. Releases come before the database, so that they show nothing it does
 * not have; the files of editors before it and after it, so that every row has its file, whatever is uploaded or deleted
 * meanwhile. `spoilt`: pages the disk has spoilt, which are left out.
 */
export async function makeBackup(
  dataDir: string,
  database: StoredDatabase,
  into: string,
): Promise<{ manifest: BackupManifest; spoilt: string[] }> {
  const list = openFileList(join(into, FILES))
  const making = { dataDir, into, list }
  await step('Media', 'files', (onProgress) => layMedia(making, onProgress))
  const { spoilt } = await step('Releases', 'files', (onProgress) => layReleases(making, onProgress))
  const folder = join(into, DATABASE)
  await mkdir(folder, { mode: 0o700 })
  const at = fromMillis(Date.now())
  const { migrations } = await step(
    'Database',
    database.kind === 'sqlite' ? 'pages' : 'documents',
    async (onProgress) => ({ migrations: await database.copyTo(folder, onProgress), ...(await layDatabase(making)) }),
  )
  await step('Media that came meanwhile', 'files', (onProgress) => layMedia(making, onProgress))
  for (const name of SECRETS) if (existsSync(join(dataDir, name))) await layOne(making, name)
  const manifest: BackupManifest = {
    format: FORMAT,
    version: programVersion(),
    at,
    database: { kind: database.kind, migrations },
    files: list.close(),
  }
  await layText(`${JSON.stringify(manifest, null, 2)}\n`, join(into, MANIFEST))
  return { manifest, spoilt }
}
