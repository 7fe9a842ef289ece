import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { until } from '../region/running-parts.ts'
import { startSystem, type RunningSystem } from '../region/running-system.ts'
import { launchChromium } from './find-chromium.ts'
import { signInTo } from './sign-in-to.ts'
import { watchFaults } from './watch-faults.ts'

/** Somebody at work in the admin of the demo region, and what she does there. */
export interface Desk {
  system: () => RunningSystem
  /** What has gone wrong unseen on any of the pages. */
  faults: readonly string[]
  /** In a browser of her own. */
  signIn: (email: string, width?: number) => Promise<Page>
  /** Opens the first document about barnehageplass in a list by its name, and waits until its form can be written in. */
  open: (page: Page, collection: string, name?: RegExp | string) => Promise<void>
}

/** Runs the demo region and a browser for the tests of the suite it is called in. When one fails, the last page somebody signed in on is told. */
export function atHerDesk(): Desk {
  let system: RunningSystem
  let browser: Browser
  let shown: Page | undefined
  const faults: string[] = []
  beforeAll(async () => {
    system = await startSystem()
    browser = await launchChromium()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      console.error([shown?.url(), await shown?.locator('body').innerText(), system.output()].join('\n\n'))
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })
  return {
    system: () => system,
    faults,
    signIn: async (email, width = 1280) => {
      const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage()
      shown = page
      watchFaults(page, faults)
      await signInTo(system, page, email)
      return page
    },
    open: async (page, collection, name = /barnehageplass/) => {
      await page.goto(`${system.cmsUrl}/admin/collections/${collection}?search=barnehageplass`)
      await page.getByRole('link', { name }).first().click()
      await page.locator('form[data-form-ready=true]').first().waitFor()
      await page.getByRole('heading', { name: /^Status: / }).waitFor()
    },
  }
}

/** Writes at the end of a text of a form. */
export async function write(text: Locator, words: string): Promise<void> {
  await text.locator('[contenteditable=true] p').first().click()
  const { keyboard } = text.page()
  await keyboard.press('End')
  await keyboard.insertText(` ${words}`)
}

export async function saveDraft(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Lagre utkast' })
  await until('there is a draft to save', async () => await button.isEnabled())
  await button.click()
  await page.getByText(/lagra/i).first().waitFor()
}
