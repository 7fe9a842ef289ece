import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chooseNode } from './choose-node.mjs'
import { installEnv, npmScript } from './env.mjs'
import { holdLock } from './hold-lock.mjs'
import { otherNode } from './other-node.mjs'
import { progress } from './progress.mjs'

/** The verbs that need what only tests and benchmarks use. */
const NEED_ALL = new Set(['test', 'bench', 'format'])

/**
 * Installs what package-lock.json names and the verb needs, unless it stands there already. What was installed for tests
 * stays when the rest is renewed: nothing is taken from under a program that runs.
 * @param {string} root
 * @param {string} verb
 */
export async function install(root, verb) {
  const wanted = lockDigest(root)
  const isThere = () => {
    const { digest, isAll } = readStamp(root)
    return digest === wanted && (isAll || !NEED_ALL.has(verb)) && chooseNode(root) !== undefined
  }
  if (isThere()) return
  mkdirSync(join(root, '.cache'), { recursive: true })
  const release = await holdLock(join(root, '.cache', 'install.lock'))
  try {
    if (isThere()) return
    const isAll = NEED_ALL.has(verb) || readStamp(root).isAll
    await progress(
      `Installing ${isAll ? 'everything, also what only tests need,' : 'what is needed to run'} from the npm registry`,
      () => runNpm(root, isAll),
    )
    if (chooseNode(root) === undefined)
      throw new Error(
        `There is no Node for ${process.platform} ${process.arch} in the npm registry. Install Node 24 (24.22.1 or newer) from https://nodejs.org and try again.`,
      )
    writeStamp(root, wanted, isAll)
  } finally {
    release()
  }
}

const stampOf = (root) => join(root, 'node_modules', '.installed')

/** Digest of the lock file and the machine's kind, and whether what only tests need was installed too. */
export function readStamp(root) {
  const [digest = '', set] = existsSync(stampOf(root)) ? readFileSync(stampOf(root), 'utf8').split(' ') : []
  return { digest, isAll: set === 'all' }
}

function writeStamp(root, digest, isAll) {
  writeFileSync(`${stampOf(root)}.tmp`, `${digest} ${isAll ? 'all' : 'run'}`)
  renameSync(`${stampOf(root)}.tmp`, stampOf(root))
}

export function lockDigest(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
}

// npm goes on for minutes on a full disk, one warning for each file, and may even say that it went well.
const FULL_DISK = /ENOSPC/

// Not `npm ci`: it empties node_modules first, and with it a Node that may be running a server; and it refuses a lock
// file made on another platform. `--no-save` leaves the lock file as it is. Of the peers that nothing else names (an
// editor of 100 MB that Payload fetches from elsewhere, if ever) none is used.
function runNpm(root, isAll) {
  const node = otherNode(root)
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=warn',
    '--omit=peer',
    isAll ? '--include=dev' : '--omit=dev',
  ]
  const [command, all] = npmScript ? [node, [npmScript, ...args]] : ['npm', args]
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, { cwd: root, env: installEnv(dirname(node)), stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk
        if (FULL_DISK.test(chunk)) child.kill()
      })
    child.on('error', (error) =>
      reject(
        error.code === 'ENOENT'
          ? new Error('npm was not found. Install Node with npm (20 or newer) and try again.')
          : error,
      ),
    )
    child.on('close', (code) =>
      code === 0 && !FULL_DISK.test(said) ? resolve() : reject(new Error(said.trim() || `npm ended with ${code}`)),
    )
  })
}
