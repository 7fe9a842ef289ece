import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT, toolEnv } from '../env.ts'

/** Runs a tool of node_modules/.bin in the project. Its words are kept, or shown as they come with `isLoud`. */
export function runTool(
  name: string,
  args: readonly string[],
  isLoud = false,
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', name), args, {
      cwd: ROOT,
      env: toolEnv(),
      stdio: ['ignore', isLoud ? 'inherit' : 'pipe', isLoud ? 'inherit' : 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
      })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}
