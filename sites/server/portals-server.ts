import { logLine } from '@innbyggarportal/shared-content/log'
import { createServer, type Server } from 'node:http'
import { handlePanic } from './answer/handle-panic.ts'
import { openDiskStore } from '../publisher/store/disk/disk-store.ts'
import { openLivePortals } from './live/live-portals.ts'
import { requestHandler } from './handle-request.ts'
import { sayOnce } from './say-once.ts'

export interface PortalsOptions {
  releases: string
  host: string
  port: number
  portalsUrl: string
  say?: (line: string) => void
}

/** Starts serving portals from their releases. Resolves once it listens; rejects when the port cannot be had. */
export function startPortals({ releases, host, port, portalsUrl, say = toStderr }: PortalsOptions): Promise<Server> {
  const once = sayOnce(say)
  const handle = requestHandler(openLivePortals(openDiskStore(releases), once), portalsUrl, once)
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => handlePanic(error, response))
  })
  server.keepAliveTimeout = 65_000
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

function toStderr(line: string): void {
  process.stderr.write(`portals: ${logLine(line)}\n`)
}
