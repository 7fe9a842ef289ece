import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../builders/a-picture.ts'
import { until } from '../region/running-parts.ts'
import { startEmptySystem, startSystem, type RunningSystem } from '../region/running-system.ts'
import { launchChromium } from './find-chromium.ts'
import { requestsUnderWay } from './under-way.ts'
import { watchFaults } from './watch-faults.ts'

const NEW = 'graut trapp månad vegg'
const desk = 'Det som ventar på deg'

describe('at the door of the admin', () => {
  let browser: Browser
  let system: RunningSystem | undefined
  let shown: Page | undefined
  /** What the content policy refused, and what went wrong on a page. */
  const faults: string[] = []
  let underWay = () => 0

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      console.error(
        [
          await shown
            ?.locator('body')
            .innerText()
            .catch(() => ''),
          system?.output(),
        ].join('\n\n'),
      )
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  async function newPage(): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    shown = page
    watchFaults(page, faults)
    underWay = requestsUnderWay(page)
    return page
  }
  async function fillLogin(page: Page, email: string, password: string) {
    await page.getByLabel('E-post').fill(email)
    await page.locator('input[name=password]').fill(password)
    await page.locator('form button[type=submit]').click()
  }
  const signedIn = (page: Page) => page.getByRole('heading', { name: desk }).waitFor()

  describe('of the demonstration', () => {
    beforeAll(async () => {
      system = await startSystem()
    })
    afterAll(async () => {
      await system?.stop()
      system = undefined
    })
    const at = (path: string) => `${system?.cmsUrl}${path}`

    it('somebody who typed 127.0.0.1 and mistypes her password gets in all the same', async () => {
      const page = await newPage()
      await page.goto(at('/admin/login').replace('localhost', '127.0.0.1'))
      expect(page.url()).toBe(at('/admin/login'))
      for (let n = 0; n < 6; n += 1) {
        await fillLogin(page, 'redaktor@lindas.demo.example', `feil passord ${n}`)
        await page.getByText('E-postadressa eller passordet er feil.').last().waitFor()
      }
      await fillLogin(page, 'redaktor@lindas.demo.example', system?.password ?? '')
      await signedIn(page)
    })

    it('her password changes only with the one she has, and with one that is hard to guess', async () => {
      const page = await newPage()
      await page.goto(at('/admin/login'))
      await fillLogin(page, 'publiserer@lindas.demo.example', system?.password ?? '')
      await signedIn(page)
      await page.goto(at('/admin/account'))
      const current = page.getByLabel('Passordet du har no')
      await page.getByRole('button', { name: 'Byt passord' }).click()
      await current.waitFor()
      await page.getByRole('button', { name: 'Avbryt' }).click()
      await current.waitFor({ state: 'detached' })
      await page.reload()
      await page.getByLabel('Namn').fill('Demo: ein som publiserer')
      await page.waitForTimeout(1500)
      expect(await current.count()).toBe(0)
      await page.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('Oppdatert.').first().waitFor()
      const save = async (password: string, inUse: string) => {
        const open = page.getByRole('button', { name: 'Byt passord' })
        if (await open.isVisible()) await open.click()
        await page.getByLabel('Nytt passord').fill(password)
        await page.getByLabel('Skriv passordet ein gong til').fill(password)
        await current.fill(inUse)
        // Payload's form judges what is typed a moment later, and does not send what it has not judged.
        await page.waitForTimeout(1500)
        await until('the form has judged it', async () => underWay() === 0)
        await page.getByRole('button', { name: 'Lagre' }).click()
      }
      await save(NEW, '')
      await page.getByText('Skriv passordet du har no.').first().waitFor()
      await save('passord12345', system?.password ?? '')
      await page.getByText('Passordet er lett å gjette.').first().waitFor()
      await save(NEW, 'feil passord her')
      await page.getByText('Dette er ikkje passordet du har no.').first().waitFor()
      await save(NEW, system?.password ?? '')
      await page.getByText('Oppdatert.').first().waitFor()
      await current.waitFor({ state: 'detached' })
      const other = await newPage()
      await other.goto(at('/admin/login'))
      await fillLogin(other, 'publiserer@lindas.demo.example', NEW)
      await signedIn(other)
    })

    it('nothing the admin is made of is refused by the content policy: text, drawers, dialogs, uploads, a change of language', async () => {
      const page = await newPage()
      await page.goto(at('/admin/login'))
      await fillLogin(page, 'region@demo.example', system?.password ?? '')
      await signedIn(page)
      const card = page.locator('.ip-portal', { hasText: 'Vaksdal' })
      await card.getByText(/^\d+ må vurderast, \d+ råd$/).click()
      await card
        .getByRole('button', { name: /^Gi unntak/ })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.goto(at('/admin/collections/services?search=barnehageplass'))
      await page.getByRole('link', { name: 'Søk barnehageplass' }).first().click()
      const box = page.locator('.rich-text-lexical', { hasText: 'Kva går tenesta ut på?' }).first()
      await box.locator('[contenteditable=true] p').first().click()
      await page.keyboard.type('x')
      await box.locator('.toolbar-popup__dropdown-inlineBlocks').click()
      await page.getByRole('button', { name: 'Ord på eit anna språk' }).first().click()
      await page.locator('.drawer__content input[name=lang]').waitFor()
      await page.keyboard.press('Escape')
      page.on('dialog', (dialog) => void dialog.accept())
      await page.goto(at('/admin/collections/media/create'))
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'bilete.png', mimeType: 'image/png', buffer: Buffer.from(aPicture(40, 30)) })
      await page.locator('.file-details, .file-field').first().waitFor()
      await page.goto(at('/admin/collections/users'))
      await page.locator('.collection-list td a').first().waitFor()
      expect(faults).toEqual([])
    })
  })

  it('the first administrator comes by the link in the terminal on an empty database, and nobody without it', async () => {
    system = await startEmptySystem()
    const link = /^ {2}(http\S+#\S+)$/m.exec(system.output())?.[1] ?? ''
    const page = await newPage()
    await page.goto(`${system.cmsUrl}/admin`)
    await page.getByText('Den første brukaren blir laga med ei lenkje').waitFor()
    await page.goto(link)
    await page.reload()
    await page.getByLabel('Namn').fill('Kari Nordmann')
    await page.getByLabel('E-post').fill('kari@lindas.kommune.no')
    const make = async (password: string) => {
      await page.getByLabel('Passord', { exact: true }).fill(password)
      await page.getByLabel('Skriv passordet ein gong til').fill(password)
      await page.getByRole('button', { name: 'Lag brukaren' }).click()
    }
    await make('123')
    await page.getByText('Passordet må ha minst 12 teikn.').waitFor()
    await make(NEW)
    await signedIn(page)
    const late = await newPage()
    await late.goto(link)
    await late.locator('input[name=password]').waitFor()
    await late.getByText('Lenkja for den første brukaren er brukt.').waitFor()
    expect(await late.getByRole('button', { name: 'Lag brukaren' }).count()).toBe(0)
    const again = await fetch(`${system.cmsUrl}/api/users/first-register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'payload-lng=nn' },
      body: JSON.stringify({ token: link.split('#')[1], name: 'Ola', email: 'ola@lindas.kommune.no', password: NEW }),
    })
    expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('Lenkja gjeld ikkje.')])
    expect(faults).toEqual([])
  })
})
