import { createServer } from 'node:net'
import { Trouble } from '../../command/trouble.ts'

/** Throws a {@link Trouble} naming the variable when nothing can listen on the port. */
export function checkPort(host: string, port: number, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Trouble(sentence(error.code, host, port, variable))),
    )
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function sentence(code: string | undefined, host: string, port: number, variable: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or set ${variable} to a free port.`
  if (code === 'EACCES') return `This user may not listen on port ${port}. Set ${variable} to a port from 1024 up.`
  return `Nothing can listen on ${host}:${port} (${code}). Look at HOST and ${variable}.`
}
