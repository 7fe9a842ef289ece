import type { Client, InStatement, ResultSet } from '@libsql/client'

const READS = /^\s*(select|pragma|explain)\b/i

/** Leaves reading to a client, and gives everything else that is asked of it to whoever writes. */
export function routeWrites(client: Client, write: (statement: InStatement) => Promise<ResultSet>): void {
  const read = client.execute.bind(client)
  client.execute = (statement: InStatement, args?: never) => {
    const whole = typeof statement === 'string' && args !== undefined ? { sql: statement, args } : statement
    return READS.test(typeof whole === 'string' ? whole : whole.sql) ? read(whole) : write(whole)
  }
}
