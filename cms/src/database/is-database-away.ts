/** What the drivers name an error that is about the way to the database, not about what was asked of it. */
const AWAY =
  /^(Mongo(ServerSelection|ServerClosed|Network|NetworkTimeout|OperationTimeout|WaitQueueTimeout|PoolCleared|PoolClosed|Topology\w*|StalePrimary|NotConnected)|PoolClearedOnNetwork)Error$/
const SQLITE_AWAY = /SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY)/
/** A server that is stopping, or no longer the primary: «state change errors», MongoDB's specification of server discovery. */
const STEPPED_DOWN = new Set([91, 189, 10107, 11600, 11602, 13435, 13436])

/** The database cannot be reached or cannot be written to now; the request itself may be fine. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code: unknown = 'code' in cause ? cause.code : undefined
    if (AWAY.test(cause.name) || SQLITE_AWAY.test(cause.message) || SQLITE_AWAY.test(String(code))) return true
    if (cause.name.startsWith('Mongo') && typeof code === 'number' && STEPPED_DOWN.has(code)) return true
  }
  return false
}
