import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

let root: string
let install: (root: string, verb: string) => Promise<void>

/** An npm that writes down what it is asked for, and installs nothing but a Node. */
const NPM = (folder: string) =>
  `require('fs').appendFileSync(${JSON.stringify(join(folder, 'asked'))}, process.argv.slice(2).filter((a) => /dev|peer/.test(a)).join(' ') + '\\n')`

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'install-'))
  mkdirSync(join(root, 'scripts/launch'), { recursive: true })
  cpSync(new URL('safe-versions.json', import.meta.url), join(root, 'scripts/launch/safe-versions.json'))
  const node = join(root, `node_modules/node-${process.platform}-${process.arch}/bin`)
  mkdirSync(node, { recursive: true })
  writeFileSync(join(node, 'node'), '#!/bin/sh\necho v24.21.0\n')
  chmodSync(join(node, 'node'), 0o755)
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'npm.js'), NPM(root))
  writeFileSync(join(root, 'asked'), '')
  vi.stubEnv('npm_execpath', join(root, 'npm.js'))
  vi.resetModules()
  ;({ install } = await import('./install.mjs'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})
const asked = () =>
  readFileSync(join(root, 'asked'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').at(-1))

it('what runs needs no more than itself, and is installed once', async () => {
  for (const verb of ['start', 'publish', 'dev']) await install(root, verb)
  expect(asked()).toEqual(['--omit=dev'])
})

it('tests and benchmarks add what they need, and nothing takes it away again', async () => {
  for (const verb of ['start', 'test', 'start', 'bench']) await install(root, verb)
  expect(asked()).toEqual(['--omit=dev', '--include=dev'])
  appendFileSync(join(root, 'package-lock.json'), ' ')
  await install(root, 'start')
  expect(asked()).toEqual(['--omit=dev', '--include=dev', '--include=dev'])
})

it('a stamp of before there were two sets is that of another installation', async () => {
  writeFileSync(join(root, 'node_modules/.installed'), 'a-digest-alone')
  await install(root, 'start')
  expect(asked()).toEqual(['--omit=dev'])
})
