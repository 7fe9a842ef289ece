import { createServer } from 'node:net'

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * A port nobody listens on now, below those the system hands out by itself (from 32768 on Linux, 49152 elsewhere): it
 * is still there for a server that went away for a while, and nobody else answers on it meanwhile.
 */
export async function lastingPort(): Promise<number> {
  // Begun at another place in each process, so that they do not ask for the same ones.
  for (let step = process.pid * 61; ; step += 1) {
    const port = 20_000 + (step % 12_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
