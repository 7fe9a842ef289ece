import { logLine } from '@innbyggarportal/shared-content/log'
import type { ServerResponse } from 'node:http'
import { SAFE_HEADERS } from './answer.ts'
import { sayServer } from './server-words.ts'

/** Last resort: the asker gets a plain sentence, the operator gets the error, the server goes on. */
export function handlePanic(error: unknown, response: ServerResponse): void {
  process.stderr.write(
    `portals: a request failed: ${logLine(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  )
  if (response.headersSent) {
    response.destroy()
    return
  }
  const text = Buffer.from(sayServer('wentWrong'))
  response
    .writeHead(500, {
      ...SAFE_HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': text.byteLength,
    })
    .end(text)
}
