import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT, type ScriptsEnv } from '../env.ts'
import { Trouble } from '../command/trouble.ts'
import { knownSentence } from '../launch/plain-sentence.mjs'
import { aside } from '../launch/progress.mjs'
import { partEnv } from './settings/env.ts'

const found = z.object({
  kommuner: z.array(z.object({ slug: z.string(), name: z.string() })),
  /** The version of the MongoDB server; none of SQLite, which comes with the program. */
  mongod: z.string().optional(),
  /** The page of the admin where the first account that can let others in is made, when there is none. */
  firstAdministrator: z.string().optional(),
})
export type Prepared = z.infer<typeof found>
export type KommuneName = Prepared['kommuner'][number]

/** How the lines begin that say what goes on. */
const PROGRESS = /^[…✓]/

/**
 * Brings the database up to date, fills an empty one when this is a demonstration, and tells which kommuner there are.
 * Throws a {@link Trouble} with what the database said.
 */
export function readKommuner(env: ScriptsEnv): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/start/prepare-content.ts')], {
      cwd: ROOT,
      env: partEnv('worker', env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let answer = ''
    const said: string[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      answer += chunk.toString()
    })
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (PROGRESS.test(line)) aside(line)
      else said.push(line)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const words = said.join('\n').trim()
      if (code !== 0)
        return reject(new Trouble(knownSentence(words) ?? `The content could not be prepared.\n${words.slice(-2000)}`))
      if (words !== '') aside(words)
      resolve(found.parse(JSON.parse(answer.trim().split('\n').at(-1) ?? '{}')))
    })
  })
}
