import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Trouble } from '../../command/trouble.ts'

const SCRIPT = fileURLToPath(new URL('./random-pages.lua', import.meta.url))
const CONNECTIONS = 16

const count = z.number().int()
const outcome = z.object({
  responses: count,
  seconds: z.number(),
  errors: z.object({ connect: count, read: count, write: count, status: count, timeout: count }),
})
export type WrkOutcome = z.infer<typeof outcome>

/** Loads a server for some seconds with the pages of a list. Throws a {@link Trouble} when wrk is not there or fails. */
export function runWrk(port: number, pages: string, seconds: number): Promise<WrkOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'wrk',
      ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', SCRIPT, `http://127.0.0.1:${port}/`, '--', pages],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', () =>
      reject(new Trouble('wrk was not found on PATH. Install it with «sudo apt-get install wrk».')),
    )
    child.on('close', (code) => {
      const line = said.trim().split('\n').at(-1) ?? ''
      if (code !== 0 || !line.startsWith('{')) return reject(new Trouble(`wrk failed (${code}): ${said.slice(-500)}`))
      resolve(outcome.parse(JSON.parse(line)))
    })
  })
}

/** All that went wrong, together. */
export function wrkErrors({ errors }: Pick<WrkOutcome, 'errors'>): number {
  return Object.values(errors).reduce((sum, n) => sum + n, 0)
}
