import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Finding } from '@innbyggarportal/shared-content/contract'
import type { Gate } from './judge-html.ts'

export interface CheckedFile { file: string; findings: Finding[] }

/** Judges every html file below a directory, in the order of their paths. */
export async function checkDirectory(directory: string, gate: Gate): Promise<CheckedFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((e) => e.isFile() && /\.html?$/i.test(e.name)).map((e) => join(e.parentPath, e.name)).sort()
  const checked: CheckedFile[] = []
  for (const file of files) checked.push({ file: relative(directory, file), findings: await gate.judge(await readFile(file, 'utf8')) })
  return checked
}
