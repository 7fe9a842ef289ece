import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chooseNode } from './choose-node.mjs'
import { isUnderNpm, verbEnv } from './env.mjs'

/**
 * Runs scripts/<verb>.ts under the Node that {@link chooseNode} finds. Signals are passed on, and this process stays until the verb has
 * tidied up after itself. An npm that dies without a word counts as a request to stop.
 * @param {string} root
 * @param {string} verb
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export function runVerb(root, verb, args) {
  const settings = join(root, '.env')
  const child = spawn(
    chooseNode(root),
    [...(existsSync(settings) ? [`--env-file=${settings}`] : []), join(root, 'scripts', `${verb}.ts`), ...args],
    { stdio: 'inherit', env: verbEnv(root) },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  if (isUnderNpm)
    setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM')
    }, 1000).unref()
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}
