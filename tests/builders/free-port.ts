import { createServer } from 'node:net'

let step = process.pid * 61

/**
 * A port nobody listens on now, below those the system hands out by itself (from 32768 on Linux, 49152 elsewhere): no
 * connection of somebody else takes it before a server does, nor while the server is away. Another one at each call.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    // Begun at another place in each process, so that they do not ask for the same ones.
    const port = 20_000 + (step++ % 12_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
