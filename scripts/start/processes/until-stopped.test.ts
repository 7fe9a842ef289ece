import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const PROGRAM = `
import { untilStopped } from '${resolve(import.meta.dirname, 'until-stopped.ts')}'
const { promise } = untilStopped()
const alive = setInterval(() => {}, 1000)
process.stdout.write('listening ')
promise.then((why) => { process.stdout.write(why); clearInterval(alive); process.exit(0) })
`

it.each([
  ['SIGINT', 'Ctrl-C was pressed'],
  ['SIGTERM', 'somebody asked with SIGTERM'],
  ['SIGHUP', 'the terminal was closed'],
] as const)('a system that is asked to stop knows why: %s', async (signal, why) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
    if (said === 'listening ') child.kill(signal)
  })
  await once(child, 'close')
  expect(said).toBe(`listening ${why}`)
})
