import { readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
import { openAuditor } from './alfa/open-auditor.ts'
import { cannotJudge } from './cannot-judge.ts'
import { decodedPath } from './decoded-path.ts'
import { openGate } from './judge-html.ts'
import { listHtmlFiles } from './list-html-files.ts'
import { linkedStyles, openStyles } from './linked-styles.ts'

/** One file, its path from the folder with forward slashes, and what was found in it. */
export interface CheckedFile {
  file: string
  findings: Finding[]
}
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
export async function checkDirectory(
  directory: string,
  { onProgress, isQuick = false, maxBytes = MAX_BYTES }: CheckOptions = {},
): Promise<CheckedFile[]> {
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
    const judge = async ({ html, isMarked }: ReadPage, file: string): Promise<Finding[]> => {
      const found = (await gate.judge(html)).filter(({ rule }) => !isMarked || rule !== 'page/no-charset')
      // One engine that cannot judge the page stops it; another would only say so again.
      return isQuick || found.some((f) => f.rule === 'page/cannot-judge')
        ? found
        : [...found, ...(await auditor.audit(html, { sheets: await linkedStyles(html, file, styles) }))]
    }
    for (let at = next++; at < checked.length; at = next++) {
      const row = checked[at]!
      const read = await readPage(join(directory, row.file), maxBytes)
      row.findings = 'why' in read ? [cannotJudge(read.why)] : await judge(read, row.file)
      onProgress?.(++done, checked.length)
    }
    await auditor.close()
  }
  await Promise.all(
    Array.from({ length: Math.min(MAX_LANES, availableParallelism(), Math.max(1, files.length)) }, lane),
  )
  return checked
}

interface ReadPage {
  html: string
  /** It begins with a mark of how it is written, which browsers believe before all else. */
  isMarked: boolean
}

const MARK = [0xef, 0xbb, 0xbf]

async function readPage(path: string, maxBytes: number): Promise<ReadPage | { why: Says }> {
  try {
    const { size } = await stat(path)
    const most = `${Math.round(maxBytes / 1_000_000)} MB`
    if (size > maxBytes)
      return { why: { nn: `fila er på over ${most}`, nb: `filen er på over ${most}`, en: `the file is over ${most}` } }
    const bytes = await readFile(path)
    return { html: new TextDecoder().decode(bytes), isMarked: MARK.every((byte, i) => bytes[i] === byte) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return {
      why: {
        nn: `fila kan ikkje lesast${code}`,
        nb: `filen kan ikke leses${code}`,
        en: `the file cannot be read${code}`,
      },
    }
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
