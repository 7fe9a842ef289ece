import type { IncomingMessage } from 'node:http'
import type { LivePortal } from '../live/live-portal.ts'

/** A request as those who answer see it. Its address is parsed when somebody asks for it: most pages are found without. */
export class Ask<P extends LivePortal | null = LivePortal> {
  readonly request: IncomingMessage
  /** Path and query, as they were sent. */
  readonly target: string
  /** Whose host was asked; null at hosts that are no portal's. */
  readonly portal: P
  #url: URL | undefined

  constructor(request: IncomingMessage, target: string, portal: P) {
    this.request = request
    this.target = target
    this.portal = portal
  }

  get url(): URL {
    this.#url ??= new URL(`http://portal${this.target}`)
    return this.#url
  }

  get accepts(): string {
    return String(this.request.headers['accept-encoding'] ?? '')
  }
}
