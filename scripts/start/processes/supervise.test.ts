import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { signal } from './signal.ts'
import { supervise, type Supervisor } from './supervise.ts'

let folder: string
let running: Supervisor | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supervise-'))
})
afterEach(async () => {
  await running?.stop(200)
  rmSync(folder, { recursive: true })
})

/** A part that writes its process id, then does what it is told. */
const part = (name: string, then: string) => ({
  name,
  cwd: folder,
  env: { NODE_ENV: 'test' as const },
  args: ['-e', `require('fs').writeFileSync('${name}', String(process.pid)); ${then}`],
})
const pidOf = (name: string) => Number(readFileSync(join(folder, name), 'utf8'))
const written = (name: string) =>
  vi.waitFor(() => {
    const pid = pidOf(name)
    expect(pid).toBeGreaterThan(0)
    return pid
  }, 10_000)
const forever = 'setInterval(() => {}, 1000)'

it('starts again what died, and says so', async () => {
  const said: string[] = []
  running = supervise([part('mortal', forever)], (line) => said.push(line))
  const first = await written('mortal')
  signal(first, 'SIGKILL')
  await vi.waitFor(() => expect(pidOf('mortal')).not.toBe(first), 10_000)
  expect(said).toEqual(['mortal ended (SIGKILL); it starts again in 0.5 s.'])
})

it('waits longer after each quick death, and from the beginning when a part has lived a minute', async () => {
  const said: string[] = []
  running = supervise([part('mortal', forever)], (line) => said.push(line))
  for (let deaths = 1; deaths <= 3; deaths++) {
    const pid = await written('mortal')
    const aMinuteOn = Date.now() + 60_000
    if (deaths === 3) vi.spyOn(Date, 'now').mockReturnValue(aMinuteOn)
    signal(pid, 'SIGKILL')
    await vi.waitFor(() => expect(pidOf('mortal')).not.toBe(pid), 10_000)
    vi.restoreAllMocks()
  }
  expect(said.map((line) => line.split(' in ')[1])).toEqual(['0.5 s.', '1 s.', '0.5 s.'])
})

it('ends everything, also what the parts have started themselves and what does not listen', async () => {
  const grandchild = `require('child_process').spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); require('fs').writeFileSync('grandchild', String(process.pid)); ${forever}"], { stdio: 'ignore' })`
  running = supervise([part('parent', `${grandchild}; ${forever}`)], () => {})
  const pids = [await written('parent'), await written('grandchild')]
  await running.stop(300)
  await vi.waitFor(() => expect(pids.map((pid) => signal(pid, 0))).toEqual([false, false]), 5000)
})

it('shows what the parts say, with their name', async () => {
  const said: string[] = []
  running = supervise([part('talker', `console.log('hei'); ${forever}`)], (line) => said.push(line))
  await vi.waitFor(() => expect(said).toEqual(['[talker] hei']), 10_000)
})
