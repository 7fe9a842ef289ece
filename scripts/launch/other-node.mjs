import { copyFileSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { searchPath } from './env.mjs'

/**
 * A Node that the installation does not touch. `npm run` puts node_modules/.bin first on PATH, so from the second run
 * on the Node that runs us may be the one npm is about to replace: then another one on PATH, else a copy of ours.
 * @param {string} root
 * @returns {string} path of the executable
 */
export function otherNode(root) {
  const isInside = (path) => realpathSync(path).startsWith(join(realpathSync(root), 'node_modules'))
  if (!isInside(process.execPath)) return process.execPath
  const onPath = searchPath
    .filter((folder) => folder !== delimiter)
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path) && !isInside(path))
  if (onPath) return onPath
  const copy = join(root, '.cache', 'launch', process.version, 'node')
  if (!existsSync(copy)) {
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(process.execPath, copy)
  }
  return copy
}
