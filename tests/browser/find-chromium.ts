import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openLockFile } from '@innbyggarportal/sites/lock-file'
import { chromium, type Browser } from 'playwright-core'
import { readTestEnv, withTemporaryFolder } from '../env.ts'
import { until } from '../region/running-parts.ts'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Flags for a browser that meets nobody but our own server. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/**
 * A browser to test with: CHROMIUM_PATH, an installed one, or the one that comes from npm. That one unpacks itself into
 * the system's temporary folder and would take an older copy lying there, so it gets a folder of its own; one at a time,
 * because a browser that is half unpacked is taken for a whole one.
 */
export async function findChromium(): Promise<string> {
  const { CHROMIUM_PATH } = readTestEnv()
  const found = [CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path))
  if (found) return found
  const own = resolve(import.meta.dirname, '../../.cache/chromium')
  const lock = openLockFile(join(own, 'lock'), 'alone')
  try {
    await until('nobody else unpacks the browser', async () => lock.take())
    return await withTemporaryFolder(own, async () => {
      const { default: packed } = await import('@sparticuz/chromium')
      return await packed.executablePath()
    })
  } finally {
    lock.close()
  }
}

/** Long enough for a page of the admin on a machine that does other heavy things meanwhile (ms). */
const PATIENCE_MS = 120_000

/** Starts a browser that waits patiently for whatever it is told to wait for. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS, headless: true })
  browser.on('context', (context) => {
    context.setDefaultTimeout(PATIENCE_MS)
  })
  return browser
}
