import type { Answer } from '../answer/answer.ts'
import type { Ask } from '../request/ask.ts'
import type { LivePortal } from '../live/live-portal.ts'

/** Answers a request, or leaves it to the rows below with undefined. */
export type Handler<P extends LivePortal | null = LivePortal> = (
  ask: Ask<P>,
) => Answer | undefined | Promise<Answer | undefined>

/** One row of the table. GET answers HEAD too. The address is a path, or `*` for those the handler knows itself. */
export interface Route<P extends LivePortal | null = LivePortal> {
  method: 'GET' | 'POST'
  address: string
  handler: Handler<P>
}

/** Who answers under each kind of host: a portal's, one of the form of a portal's that has none (yet), the one that lists them, any other. */
export interface Routes {
  portal: readonly Route[]
  vacant: readonly Route<null>[]
  list: readonly Route<null>[]
  other: readonly Route<null>[]
}
