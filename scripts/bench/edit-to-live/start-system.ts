import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { childEnv, ROOT, type ScriptsEnv } from '../../env.ts'
import { Trouble } from '../../command/trouble.ts'

/** Starts cms, worker and portals as `npm start` does. Resolves when they are ready; gives back what ends them. */
export async function startSystem(env: ScriptsEnv): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts')], {
    cwd: ROOT,
    env: childEnv(env),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve())
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const isReady = await Promise.race([
    new Promise<boolean>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith('Ready')) resolve(true)
      })
    }),
    ended.then(() => false),
  ])
  if (isReady) return stop
  await stop()
  throw new Trouble('The system did not come up; see above.')
}
