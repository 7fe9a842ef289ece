import { DatabaseSync } from 'node:sqlite'

/** Runs statements on the file of a database nothing has open. */
export async function runSql(url: string, statements: readonly string[]): Promise<void> {
  const database = new DatabaseSync(new URL(url).pathname, { enableForeignKeyConstraints: false })
  for (const statement of statements) database.exec(statement)
  database.close()
}
