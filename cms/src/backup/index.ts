// What backup and restore need of the databases: all that is stored, at one moment, and something else in its place.
export { openDatabase } from './open-database.ts'
export {
  BROUGHT,
  broughtIn,
  exchange,
  keptIn,
  removeBrought,
  swapFiles,
  undoFiles,
  type Exchange,
} from './exchange-files.ts'
export { DatabaseTrouble } from './database-trouble.ts'
export { knownMigrations } from './known-migrations.ts'
export type { StoredDatabase } from './stored-database.ts'
