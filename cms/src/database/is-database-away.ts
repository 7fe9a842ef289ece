const AWAY = /^Mongo(ServerSelection|Network|NetworkTimeout|OperationTimeout|PoolCleared|Topology\w*|NotConnected)Error$/
const SQLITE_AWAY = /SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY)/

/** The database cannot be reached or cannot be written to now; the request itself may be fine. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (AWAY.test(cause.name) || SQLITE_AWAY.test(cause.message) || ('code' in cause && SQLITE_AWAY.test(String(cause.code)))) return true
  }
  return false
}
