import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Paths of all files that are, or would be, committed. */
export function projectFiles(): string[] {
  const said = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return said.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)))
}

/** The text of a file of the project; empty for a binary one. */
export function textOf(path: string): string {
  const bytes = readFileSync(join(ROOT, path))
  return bytes.subarray(0, 8000).includes(0) ? '' : bytes.toString('utf8')
}
