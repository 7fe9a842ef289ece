import { readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '@innbyggarportal/shared-content/contract'
import { openAuditor } from './alfa/open-auditor.ts'
import { cannotJudge } from './cannot-judge.ts'
import { decodedPath } from './decoded-path.ts'
import { openGate } from './judge-html.ts'
import { listHtmlFiles } from './list-html-files.ts'
import { linkedStyles, openStyles } from './linked-styles.ts'

/** One file, its path from the folder with forward slashes, and what was found in it. */
export interface CheckedFile { file: string; findings: Finding[] }
export interface CheckOptions {
  /** Told after each file: how many are done, and of how many. */
  onProgress?: (done: number, all: number) => void
  /** Leaves Alfa out: what is then not seen is what styles and roles do. */
  isQuick?: boolean
  /** The largest file that is read, in bytes. */
  maxBytes?: number
}

const MAX_BYTES = 5_000_000
const MAX_LANES = 4

/**
 * Judges every html file below a folder with all we have: html-validate, Alfa and our own rules, in the order of their
 * paths. A file that cannot be read or is too large is a finding, and the others are judged.
 */
export async function checkDirectory(directory: string, { onProgress, isQuick = false, maxBytes = MAX_BYTES }: CheckOptions = {}): Promise<CheckedFile[]> {
  const files = await listHtmlFiles(directory)
  const checked: CheckedFile[] = files.map((file) => ({ file, findings: [] }))
  const isSite = files.includes('index.html')
  const hasPath = isSite ? await knownPaths(directory) : undefined
  const styles = openStyles(directory)
  let next = 0
  let done = 0
  const lane = async () => {
    const gate = openGate(hasPath && { hasPath })
    const auditor = openAuditor()
    // Of a page nobody can read, the auditor says so.
    const audit = async (html: string, file: string) => auditor.audit(html, { sheets: await linkedStyles(html, file, styles).catch(() => []) })
    for (let at = next++; at < checked.length; at = next++) {
      const row = checked[at]!
      const read = await readPage(join(directory, row.file), maxBytes)
      if ('why' in read) row.findings = [cannotJudge(read.why)]
      else row.findings = [...(await gate.judge(read.html)), ...(isQuick ? [] : await audit(read.html, row.file))]
      onProgress?.(++done, checked.length)
    }
    await auditor.close()
  }
  await Promise.all(Array.from({ length: Math.min(MAX_LANES, availableParallelism(), Math.max(1, files.length)) }, lane))
  return checked
}

async function readPage(path: string, maxBytes: number): Promise<{ html: string } | { why: string }> {
  try {
    const { size } = await stat(path)
    return size > maxBytes ? { why: `fila er på over ${Math.round(maxBytes / 1_000_000)} MB.` } : { html: new TextDecoder().decode(await readFile(path)) }
  } catch (error) {
    return { why: `fila kan ikkje lesast (${error instanceof Error && 'code' in error ? String(error.code) : 'ukjend feil'}).` }
  }
}

/** Whether a folder that is a whole site has an address. */
async function knownPaths(directory: string): Promise<(path: string) => boolean> {
  const all = new Set(await listHtmlFiles(directory, /./))
  return (path) => {
    const file = decodedPath(path).slice(1)
    return file === '' || [file, `${file}index.html`, `${file}/index.html`, `${file}.html`].some((f) => all.has(f))
  }
}
