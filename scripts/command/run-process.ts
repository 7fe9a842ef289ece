import { spawn } from 'node:child_process'
import { ROOT } from '../env.ts'

interface Surroundings {
  env?: NodeJS.ProcessEnv
  /** Shows its words as they come, instead of keeping them. */
  isLoud?: boolean
}

/** Runs a program in the project to its end, and keeps what it says. Rejects when it cannot be started. */
export function runProcess(
  command: string,
  args: readonly string[],
  { env, isLoud = false }: Surroundings = {},
): Promise<{ code: number; said: string }> {
  const words = isLoud ? 'inherit' : 'pipe'
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', words, words], ...(env && { env }) })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
      })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}
