import { readPortalsEnv } from './env.ts'
import { startPortals } from './portals-server.ts'

/** The portals process. Needs neither CMS, worker nor database. */
const { host, port, portalsUrl, releases } = readPortalsEnv()
try {
  const server = await startPortals({ host, port, portalsUrl, releases })
  process.stdout.write(`portals: listening on http://${host}:${port}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  process.stderr.write(
    isTaken
      ? `portals: port ${port} is taken. Stop what uses it, or set PORTALS_PORT.\n`
      : `portals: ${String(error)}\n`,
  )
  process.exit(1)
}
