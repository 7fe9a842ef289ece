import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashOfFiles } from './hash-of-files.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hash-'))
  mkdirSync(join(root, 'cms/node_modules'), { recursive: true })
  writeFileSync(join(root, 'cms/a.ts'), '1')
})
afterEach(() => rmSync(root, { recursive: true }))

const now = () => hashOfFiles(root, ['cms', 'not-there'])

it('changes with what a build reads: bytes, names, new files', () => {
  const seen = [now()]
  writeFileSync(join(root, 'cms/a.ts'), '2')
  seen.push(now())
  writeFileSync(join(root, 'cms/b.ts'), '')
  seen.push(now())
  expect(new Set(seen).size).toBe(3)
})

it('stays the same when only tests, installed packages or output change', () => {
  const before = now()
  writeFileSync(join(root, 'cms/a.test.ts'), 'x')
  writeFileSync(join(root, 'cms/node_modules/x.js'), 'x')
  writeFileSync(join(root, 'cms/tsconfig.tsbuildinfo'), 'x')
  expect(now()).toBe(before)
})
