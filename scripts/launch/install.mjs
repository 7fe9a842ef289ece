import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installEnv, npmScript } from './env.mjs'
import { holdLock } from './hold-lock.mjs'
import { otherNode } from './other-node.mjs'
import { progress } from './progress.mjs'

/**
 * Installs what package-lock.json names, unless that is what stands there already.
 * @param {string} root
 */
export async function install(root) {
  const stamp = join(root, 'node_modules', '.installed')
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(`${process.platform} ${process.arch}`).digest('hex')
  const isThere = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(ownNode(root))
  if (isThere()) return
  mkdirSync(join(root, '.cache'), { recursive: true })
  const release = await holdLock(join(root, '.cache', 'install.lock'))
  try {
    if (isThere()) return
    await progress('Installing dependencies and Node from the npm registry', () => runNpm(root))
    writeFileSync(stamp, wanted)
  } finally {
    release()
  }
}

/** The project's own Node, from the npm package of that name. */
export function ownNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

// npm goes on for minutes on a full disk, one warning for each file, and may even say that it went well.
const FULL_DISK = /ENOSPC/

// Not `npm ci`: it empties node_modules first, and with it a Node that may be running a server; and it refuses a lock
// file made on another platform. `--no-save` leaves the lock file as it is.
function runNpm(root) {
  const node = otherNode(root)
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=warn']
  const [command, all] = npmScript?.endsWith('.js') ? [node, [npmScript, ...args]] : ['npm', args]
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, { cwd: root, env: installEnv(dirname(node)), stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => {
      said += chunk
      if (FULL_DISK.test(chunk)) child.kill()
    })
    child.on('error', (error) => reject(error.code === 'ENOENT' ? new Error('npm was not found. Install Node with npm (20 or newer) and try again.') : error))
    child.on('close', (code) => (code === 0 && !FULL_DISK.test(said) ? resolve() : reject(new Error(said.trim() || `npm ended with ${code}`))))
  })
}
