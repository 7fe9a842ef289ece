import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { chooseNode } from './choose-node.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nodes-'))
  mkdirSync(join(root, 'scripts/launch'), { recursive: true })
  cpSync(new URL('safe-versions.json', import.meta.url), join(root, 'scripts/launch/safe-versions.json'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A program called node that says a version. */
function aNode(folder: string, version: string): string {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, 'node'), `#!/bin/sh\necho v${version}\n`)
  chmodSync(join(root, folder, 'node'), 0o755)
  return join(root, folder)
}
const npms = () => join(aNode(`node_modules/node-${process.platform}-${process.arch}/bin`, '24.21.0'), 'node')

it('the newest Node of the system that has all fixes is taken', () => {
  npms()
  const folders = [aNode('a', '24.22.1'), aNode('b', '24.23.0'), aNode('c', '24.21.0'), join(root, 'nothing')]
  expect(chooseNode(root, folders)).toBe(join(root, 'b/node'))
  expect(chooseNode(root, [...folders, aNode('d', '26.12.1')])).toBe(join(root, 'd/node'))
})

it('a Node of the system that lacks fixes, is of another series, or does not answer, gives way to the one npm installed', () => {
  const own = npms()
  writeFileSync(join(aNode('broken', '24.30.0'), 'node'), '#!/bin/sh\nexit 1\n')
  expect(
    chooseNode(root, [
      aNode('a', '24.22.0'),
      aNode('b', '22.23.4'),
      aNode('c', '25.9.0'),
      aNode('d', '26.12.0'),
      join(root, 'broken'),
    ]),
  ).toBe(own)
})

it('a Node inside node_modules is npm’s, also when it stands on PATH', () => {
  const own = npms()
  aNode('node_modules/.bin', '24.30.0')
  expect(chooseNode(root, [join(root, 'node_modules/.bin')])).toBe(own)
})

it('there may be none', () => expect(chooseNode(root, [])).toBeUndefined())
