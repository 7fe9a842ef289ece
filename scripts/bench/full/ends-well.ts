import { spawn, type SpawnOptions } from 'node:child_process'

/** Whether a peer's program ended well. What it complains of is shown. */
export function endsWell(command: string, args: string[], options: SpawnOptions = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
