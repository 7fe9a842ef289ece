import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { CHROMIUM_ARGS, findChromium } from '../browser/find-chromium.ts'

/** Where reports of the last run are kept for whoever wants proof. */
export const REPORTS = resolve(import.meta.dirname, '../../reports/accessibility')

const issue = z.object({
  code: z.string(),
  type: z.string().optional(),
  message: z.string(),
  selector: z.string(),
  context: z.string().optional(),
  runner: z.string().optional(),
})
const report = z.object({
  total: z.number(),
  passes: z.number(),
  errors: z.number(),
  results: z.record(z.string(), z.array(issue)),
})
export type Pa11yReport = z.infer<typeof report>

/**
 * Runs pa11y-ci (HTML_CodeSniffer and axe, WCAG2AA) over pages in one real browser. Incognito contexts are off: with
 * them, pages fail at random when several are open (pa11y-ci issue 354).
 */
export async function runPa11y(urls: readonly string[], name: string): Promise<Pa11yReport> {
  const folder = await mkdtemp(join(tmpdir(), 'pa11y-'))
  const file = join(REPORTS, `${name}.json`)
  await mkdir(REPORTS, { recursive: true })
  await rm(file, { force: true })
  const config = {
    defaults: {
      standard: 'WCAG2AA',
      runners: ['htmlcs', 'axe'],
      concurrency: 4,
      useIncognitoBrowserContext: false,
      timeout: 60_000,
      reporters: [['json', { fileName: file }]],
      chromeLaunchConfig: {
        executablePath: await findChromium(),
        headless: 'shell',
        args: [...CHROMIUM_ARGS, `--user-data-dir=${join(folder, 'profile')}`],
      },
    },
    urls,
  }
  const configFile = join(folder, 'pa11y.json')
  await writeFile(configFile, JSON.stringify(config))
  const program = join(dirname(createRequire(import.meta.url).resolve('pa11y-ci/package.json')), 'bin/pa11y-ci.js')
  const output = await new Promise<string>((done) => {
    execFile(
      process.execPath,
      [program, '--config', configFile],
      { maxBuffer: 64 * 1024 * 1024 },
      (_error, out, trouble) => done(out + trouble),
    )
  })
  await rm(folder, { recursive: true, force: true })
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`pa11y-ci left no report:\n${output.slice(-3000)}`)
  })
  return report.parse(JSON.parse(text))
}

/** The errors of a report, a few lines each; the first ones, for a fault in the layout stands on every page. */
export function errorLines(of: Pa11yReport): string[] {
  return Object.entries(of.results)
    .flatMap(([url, issues]) =>
      issues.map((i) => `${url}\n  ${i.code}: ${i.message}\n  ${i.selector}\n  ${i.context ?? ''}`),
    )
    .slice(0, 12)
}
