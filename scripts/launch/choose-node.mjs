import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { searchPath } from './env.mjs'
import { compareVersions, isSafe } from './is-safe.mjs'

/** The series the program is written for; of these the system's own Node is taken when it has all fixes. */
const SERIES = [24, 26]

/**
 * The Node everything runs under: the newest on PATH that has all fixes known to `safe-versions.json`, else the one npm
 * installed. A Node without them is never chosen over it.
 * @param {string} root
 * @param {readonly string[]} folders where to look
 * @returns {string | undefined} path of the executable; undefined when there is none
 */
export function chooseNode(root, folders = searchPath) {
  const { parts } = JSON.parse(readFileSync(join(root, 'scripts', 'launch', 'safe-versions.json'), 'utf8'))
  const fit = nodesIn(folders, root)
    .filter(({ version }) => SERIES.includes(Number(version.split('.')[0])) && isSafe(version, parts.Node.safeFrom))
    .sort((a, b) => compareVersions(b.version, a.version))
  return fit[0]?.path ?? installedNode(root)
}

/** Where npm puts the Node of this machine's kind, whether it is there or not. */
function installedNode(root) {
  const path = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  return existsSync(path) ? path : undefined
}

function nodesIn(folders, root) {
  const inside = join(existsSync(root) ? realpathSync(root) : root, 'node_modules')
  const paths = folders
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path))
    .filter((path) => !path.startsWith(inside))
  return [...new Set(paths)].map((path) => ({ path, version: versionOf(path) })).filter(({ version }) => version !== '')
}

function versionOf(path) {
  if (path === realpathSync(process.execPath)) return process.versions.node
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 5000 })
  return status === 0 && /^v\d+\.\d+\.\d+/.test(stdout) ? stdout.trim().slice(1) : ''
}
