import { join } from 'node:path'
import type { StoredDatabase } from '@innbyggarportal/cms/backup'
import { filesIn } from './files-in.ts'
import { FOLDERS } from './parts.ts'

/** Whether anything is kept here that somebody would miss: content, files, releases. A secret alone opens nothing. */
export async function isInstalled(dataDir: string, database: StoredDatabase): Promise<boolean> {
  if (!(await database.isEmpty())) return true
  for (const folder of FOLDERS)
    for await (const file of filesIn(join(dataDir, folder))) if (!file.endsWith('.lock')) return true
  return false
}
