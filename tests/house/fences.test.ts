import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ALLOWED, PLANTED } from './planted.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = (name: string) => join(root, 'node_modules/.bin', name)
let copy: string

// A copy of the rules in a project of its own, so that the planted lines never stand in ours.
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'fences-'))
  for (const file of ['.oxlintrc.json', 'turbo.json', 'package.json', 'package-lock.json'])
    cpSync(join(root, file), join(copy, file))
  for (const name of ['shared-content', 'cms', 'sites', 'scripts', 'tests']) {
    for (const file of ['package.json', 'turbo.json']) {
      mkdirSync(join(copy, name), { recursive: true })
      cpSync(join(root, name, file), join(copy, name, file))
    }
  }
  execFileSync('git', ['init', '-q', copy])
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function lint(files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) write(file, text)
  const { stdout, stderr } = spawnSync(bin('oxlint'), ['--config', '.oxlintrc.json', ...Object.keys(files)], {
    cwd: copy,
    encoding: 'utf8',
  })
  for (const file of Object.keys(files)) rmSync(join(copy, file))
  return stdout + stderr
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), `${text}\n`)
}

function boundaries(): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('env', ['TURBO_TELEMETRY_DISABLED=1', bin('turbo'), 'boundaries'], {
    cwd: copy,
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}

it.each(PLANTED)('refuses a line that breaks «$row»', ({ file, line, answer }) => {
  const said = lint({ [file]: line })
  expect(said).toMatch(answer)
  expect(said).not.toContain('Found 0 warnings and 0 errors')
})

it.each(ALLOWED)('lets through what is allowed in $file', ({ file, line }) => {
  expect(lint({ [file]: line })).toContain('Found 0 warnings and 0 errors')
})

it('refuses between packages what the linter cannot see, and nothing in a clean copy', () => {
  expect(boundaries()).toMatchObject({ code: 0 })
  write('cms/src/planted.ts', `import '@innbyggarportal/sites/publisher'`)
  expect(boundaries().code).not.toBe(0)
  rmSync(join(copy, 'cms/src/planted.ts'))
  write('shared-content/src/planted.ts', `import '../../cms/src/env.ts'`)
  expect(boundaries().code).not.toBe(0)
  rmSync(join(copy, 'shared-content/src/planted.ts'))
})
