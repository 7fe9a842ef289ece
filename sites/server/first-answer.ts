import type { Ask } from './request/ask.ts'
import type { LivePortal } from './live/live-portal.ts'
import type { Handler, Route } from './routes/route.ts'

/** What the first row answers that has the method and the address and does not leave it. At once when the answer lies ready. */
export function firstAnswer<P extends LivePortal | null>(
  rows: readonly Route<P>[],
  method: string | undefined,
  ask: Ask<P>,
  from = 0,
): ReturnType<Handler<P>> {
  for (let at = from; at < rows.length; at++) {
    const row = rows[at]!
    if (row.method !== method || (row.address !== '*' && row.address !== ask.url.pathname)) continue
    const made = row.handler(ask)
    if (made instanceof Promise) return made.then((answer) => answer ?? firstAnswer(rows, method, ask, at + 1))
    if (made) return made
  }
  return undefined
}
