import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { childEnv, ROOT, type ScriptsEnv } from '../env.ts'
import { Trouble } from '../command/trouble.ts'

const found = z.object({
  kommuner: z.array(z.object({ slug: z.string(), name: z.string() })),
  /** The page of the admin where the first account that can let others in is made, when there is none. */
  firstAdministrator: z.string().optional(),
})
export type Prepared = z.infer<typeof found>
export type KommuneName = Prepared['kommuner'][number]

/** Brings the database up to date, fills an empty one when this is a demonstration, and tells which kommuner there are. */
export function readKommuner(env: ScriptsEnv): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/start/prepare-content.ts')], { cwd: ROOT, env: childEnv(env, { NODE_ENV: 'production' }), stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString() })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) return reject(new Trouble('The content could not be prepared; see above.'))
      resolve(found.parse(JSON.parse(said.trim().split('\n').at(-1) ?? '{}')))
    })
  })
}
