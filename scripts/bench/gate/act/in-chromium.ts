import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Page } from 'playwright-core'
import { z } from 'zod'
import type { ActCase } from './read-cases.ts'
import type { Verdicts } from './score.ts'

/** What an engine has in a page: the code that is put in, and what is asked of it there. */
interface BrowserEngine {
  code: string
  ask: (page: Page) => Promise<Set<string>>
}

const require = createRequire(import.meta.url)

/** What axe-core calls a violation, with the criteria of its tags (`wcag143` is 1.4.3). */
const axe = (): BrowserEngine => ({
  code: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'),
  ask: async (page) => {
    const tags = z
      .array(z.string())
      .parse(
        await page.evaluate(
          `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.flatMap((v) => v.tags))`,
        ),
      )
    return new Set(tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []))
  },
})

/** What HTML_CodeSniffer calls an error; its codes name the criterion (`Guideline1_4.1_4_3.G18`). */
const htmlcs = (): BrowserEngine => ({
  code: readFileSync(require.resolve('@pa11y/html_codesniffer/build/HTMLCS.js'), 'utf8'),
  ask: async (page) => {
    const codes = z
      .array(z.string())
      .parse(
        await page.evaluate(
          `new Promise((done, fail) => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages().filter((m) => m.type === HTMLCS.ERROR).map((m) => m.code)), fail))`,
        ),
      )
    return new Set(codes.flatMap((code) => /\.(\d)_(\d)_(\d+)/.exec(code)?.slice(1).join('.') ?? []))
  },
})

const ENGINES: Readonly<Record<string, () => BrowserEngine>> = { 'axe-core': axe, HTML_CodeSniffer: htmlcs }

/** Pages open at once. Nothing is timed. */
const LANES = 4
const PATIENCE_MS = 8000
const ADDRESS = 'http://act.invalid/case'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage']
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** What engines in Chromium say of cases. Nothing but the case is there: what it asks for from elsewhere does not come. */
export async function judgeInChromium(
  cases: readonly ActCase[],
  say: (line: string) => void,
): Promise<ReadonlyMap<string, Verdicts>> {
  const engines = Object.entries(ENGINES).map(([name, open]) => ({
    name,
    engine: open(),
    verdicts: new Map<ActCase, Set<string> | null>(),
  }))
  const browser = await chromium.launch({ executablePath: await browserPath(), args: FLAGS, headless: true })
  try {
    let next = 0
    const lane = async () => {
      for (let at = next++; at < cases.length; at = next++) {
        if (at % 100 === 0) say(`gate: case ${at} of ${cases.length} in Chromium`)
        const of = cases[at]!
        const page = await browser.newPage()
        await page.route('**/*', (route) =>
          route.request().url() === ADDRESS
            ? route.fulfill({ body: of.html, contentType: 'text/html; charset=utf-8' })
            : route.abort(),
        )
        const isOpen = await page.goto(ADDRESS, { timeout: PATIENCE_MS }).then(Boolean, () => false)
        for (const { engine, verdicts } of engines)
          verdicts.set(of, isOpen ? await within(PATIENCE_MS, () => verdictOf(page, engine)) : null)
        await page.close()
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  } finally {
    await browser.close()
  }
  return new Map(engines.map(({ name, verdicts }) => [name, verdicts]))
}

async function verdictOf(page: Page, { code, ask }: BrowserEngine): Promise<Set<string>> {
  await page.evaluate(code)
  return ask(page)
}

/** What work gives in time; null when it throws or takes longer. */
async function within<T>(ms: number, work: () => Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), ms)
  try {
    return await Promise.race([work(), late.promise])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** An installed browser, or the one that comes from npm. */
async function browserPath(): Promise<string> {
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed !== undefined) return installed
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
