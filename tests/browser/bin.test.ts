import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../region/running-parts.ts'
import { startSystem, type RunningSystem } from '../region/running-system.ts'
import { launchChromium } from './find-chromium.ts'
import { signInTo } from './sign-in-to.ts'
import { watchFaults } from './watch-faults.ts'

const TITLE = 'Legg til i gjestehamna'

describe('the bin in the admin', () => {
  let system: RunningSystem
  let browser: Browser
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    system = await startSystem()
    browser = await launchChromium()
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nn-NO' })).newPage()
    watchFaults(page, faults)
    await signInTo(system, page, 'publiserer@austrheim.demo.example')
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      console.error([page.url(), await page.locator('body').innerText(), system.output().slice(-3000)].join('\n\n'))
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  const open = async (path: string) => {
    await page.goto(`${system.cmsUrl}/admin/collections/${path}`)
    await page.getByRole('link', { name: TITLE }).first().click()
  }
  const isOnPortal = async () => (await system.page('austrheim', '/tenester/')).text.includes(TITLE)

  it('is where a service goes: who deletes it is told so, and the portal forgets it', async () => {
    await open('services?where[key][equals]=austrheim-gjestehamn')
    await page.locator('.document-fields').waitFor()
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-delete').click()
    const question = page.locator('.delete-document')
    await question.getByText(/Om lag \d+ sider blir endra når dette er borte\./).waitFor()
    await question.getByText('Det blir liggjande i papirkorga i 30 dagar').waitFor()
    await question.locator('#confirm-action').click()
    await until('the portal has forgotten it', async () => !(await isOnPortal()))
  })

  it('says who deleted what and for how long, and a publisher puts it back, but never deletes for good', async () => {
    await open('bin')
    const bin = page.locator('.ip-bin')
    await bin.getByText('Kan leggjast tilbake i 30 dagar til.').waitFor()
    await bin.getByText(/Sletta av .*, i dag kl\./).waitFor()
    expect(await bin.getByText('den kommunale gjestebryggja i Austrheim').count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Slett for godt' }).count()).toBe(0)
    await bin.getByRole('button', { name: 'Legg tilbake' }).click()
    await page.getByText(`«${TITLE}» er lagt tilbake.`).waitFor()
    await until('the portal has it again', isOnPortal)
  })

  it('met no fault on the way', () => expect(faults).toEqual([]))
})
