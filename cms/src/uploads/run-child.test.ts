import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runChild } from './run-child.ts'

const folder = mkdtempSync(join(tmpdir(), 'innbyggarportal-child-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const LIMITS = { timeMs: 15_000, bytes: 1000 }
function planted(source: string, limits: Partial<typeof LIMITS> = {}, input = Buffer.from('x')) {
  const program = join(folder, `${(count += 1)}.mjs`)
  writeFileSync(program, source)
  return runChild(program, ['a', 'b'], input, { ...LIMITS, ...limits })
}
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a program in a process of its own', () => {
  it('answers with what it writes', async () => {
    expect(
      await planted(
        'process.stdin.pipe(process.stdout); process.stdin.on("end", () => process.stdout.write(process.argv.slice(2).join()))',
        {},
        Buffer.from('inn '),
      ),
    ).toEqual({ answer: Buffer.from('inn a,b') })
  })

  it('is killed when it never ends, and is gone then', async () => {
    const end = await planted('process.stderr.write(String(process.pid)); for (;;);', { timeMs: 3000 })
    expect(end).toMatchObject({ ended: 'heavy' })
    expect(isAlive(Number('said' in end && end.said))).toBe(false)
  })

  it('is killed when it answers without end', async () => {
    expect(
      await planted('for (;;) { process.stdout.write("x".repeat(1e6)); await new Promise((r) => setTimeout(r)) }'),
    ).toMatchObject({ ended: 'heavy' })
  })

  it('that falls, or does not read what it is given, is told of and harms nobody', async () => {
    expect(await planted('process.exit(3)', {}, Buffer.alloc(5_000_000))).toMatchObject({ ended: 'failed' })
    expect(await planted('throw new Error("au")')).toMatchObject({
      ended: 'failed',
      said: expect.stringContaining('au'),
    })
  })

  it('sees none of our settings, writes no file and starts nothing', async () => {
    const end = await planted(`
      import { writeFileSync } from 'node:fs'
      import { spawnSync } from 'node:child_process'
      const tried = [() => writeFileSync(${JSON.stringify(join(folder, 'x'))}, 'x'), () => spawnSync('true')].map((f) => { try { f(); return 'done' } catch (e) { return e.code } })
      process.stdout.write([...tried, ...Object.keys(process.env).filter((k) => !/^(NODE_ENV|MALLOC_ARENA_MAX|UV_THREADPOOL_SIZE)$/.test(k))].join())`)
    expect('answer' in end && end.answer.toString()).toBe('ERR_ACCESS_DENIED,ERR_ACCESS_DENIED')
  })
})
