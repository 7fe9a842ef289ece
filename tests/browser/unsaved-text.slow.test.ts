import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '../region/running-parts.ts'
import { startSystem, type RunningSystem } from '../region/running-system.ts'
import { launchChromium } from './find-chromium.ts'
import { signInTo } from './sign-in-to.ts'
import { requestsUnderWay } from './under-way.ts'
import { closeSaying, pressHidden, REFUSALS, waysOut } from './ways-out.ts'
import { watchFaults } from './watch-faults.ts'

const REGION = 'region@demo.example'
const documents = z.object({ docs: z.array(z.looseObject({ id: z.string() })).min(1) })

describe('text that is not saved', () => {
  let system: RunningSystem
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let path = ''
  const faults: string[] = []

  beforeAll(async () => {
    system = await startSystem()
    browser = await launchChromium()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nn-NO' })
    page = await newPage(context)
    await signIn(page, REGION)
    path = `/admin/collections/services/${(await find('services?where[key][equals]=sfo')).id}`
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      console.error([await page.locator('body').innerText(), system.output()].join('\n\n'))
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  async function newPage(within: BrowserContext): Promise<Page> {
    const made = await within.newPage()
    watchFaults(made, faults)
    return made
  }

  const signIn = (on: Page, email: string) => signInTo(system, on, email)

  async function find(query: string) {
    const answer = await context.request.get(`${system.cmsUrl}/api/${query}&depth=0`, {
      headers: { origin: system.cmsUrl },
    })
    return documents.parse(await answer.json()).docs[0]!
  }
  const savedText = async (lang = 'nn') =>
    JSON.stringify(await find(`services?where[key][equals]=sfo&draft=true&locale=${lang}`))

  const editor = () => page.locator('.rich-text-lexical [contenteditable=true]').first()
  const question = () => page.getByRole('alertdialog', { name: 'Du har tekst som ikkje er lagra' })
  const saveDraft = () => page.getByRole('button', { name: 'Lagre utkast', exact: true })

  /** Opens the document from the list, so that there is a page to go back to. */
  async function open(): Promise<void> {
    await page.goto(`${system.cmsUrl}/admin/collections/services?search=sfo&locale=nn`)
    await page.locator(`.collection-list a[href*="${path}"]`).first().click()
    await editor().waitFor()
    await page.locator('form[data-form-ready=true]').first().waitFor()
  }
  async function write(text: string): Promise<void> {
    await editor().locator('p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.insertText(` ${text}`)
  }
  const writeAndSettle = async (text: string) => {
    await write(text)
    await until('the form has the text', async () => await saveDraft().isEnabled())
  }
  const isThere = async (text: string) => (await editor().innerText()).includes(text)
  const leave = async () => {
    await page.getByRole('button', { name: 'Gå utan å lagre' }).click()
    await question().waitFor({ state: 'detached' })
  }

  it('nobody is asked who has written nothing', async () => {
    await open()
    await editor().click()
    await page.getByRole('link', { name: 'Sjå portalane' }).or(page.locator('.step-nav__home')).first().click()
    await page.getByRole('heading', { name: 'Det som ventar på deg' }).waitFor()
    expect(await question().count()).toBe(0)
  })

  it('every way out asks, Escape stays, and the text and the cursor are where they were', async () => {
    await open()
    await writeAndSettle('Kvar veg ut spør.')
    const ways = waysOut(page)
    const failed: string[] = []
    for (const [name, go] of ways) {
      await editor().focus()
      await go()
      const hasAsked = await question()
        .waitFor({ timeout: 30_000 })
        .then(
          () => true,
          () => false,
        )
      if (hasAsked && name === 'Back')
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bli her')
      await page.keyboard.press('Escape')
      await question().waitFor({ state: 'detached' })
      if (!hasAsked || new URL(page.url()).pathname !== path || !(await isThere('Kvar veg ut spør.'))) failed.push(name)
    }
    expect(failed).toEqual([])
    await editor().focus()
    await pressHidden(page, 'nav a[href*="/collections/contacts"]')
    await question().waitFor()
    await page.keyboard.press('Escape')
    await until('the cursor is back', async () => await editor().evaluate((e) => e.contains(document.activeElement)))
  })

  it('the browser asks before the page is loaded again', async () => {
    const asked = page.waitForEvent('dialog')
    const reloaded = page.reload({ timeout: 5000 }).catch(() => undefined)
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await reloaded
    expect(await isThere('Kvar veg ut spør.')).toBe(true)
  })

  it('Back goes where it led when she will not save, and what she left is not offered again', async () => {
    await page.evaluate(() => history.back())
    await question().waitFor()
    await leave()
    await page.waitForURL(/collections\/services\?/)
    await open()
    await page.waitForTimeout(500)
    expect(await page.getByRole('region', { name: 'Tekst som ikkje blei lagra' }).count()).toBe(0)
    expect(await isThere('Kvar veg ut spør.')).toBe(false)
  })

  it('words the form has not seen yet are unsaved too', async () => {
    await page.evaluate(() => {
      window.requestIdleCallback = (call) =>
        window.setTimeout(() => call({ didTimeout: true, timeRemaining: () => 0 }), 400)
    })
    await write('Ord i lufta.')
    await page.evaluate(() => history.back())
    await question().waitFor()
    await page.keyboard.press('Escape')
    expect(await isThere('Ord i lufta.')).toBe(true)
  })

  it('another language: saves first when she wants it', async () => {
    await page.locator('.localizer button').click()
    await page.locator('.localizer__locale-code[data-locale=en]').click()
    await question().getByRole('button', { name: 'Lagre utkast og byt språk' }).click()
    await page.waitForURL(/locale=en/)
    await question().waitFor({ state: 'detached' })
    expect(await savedText()).toContain('Ord i lufta.')
    await until('the other language is shown', async () => !(await isThere('Ord i lufta.')))
  })

  it.each(REFUSALS)('%s at publishing leaves every button on, and says what to do', async (status, body, sentence) => {
    if (status === 400) {
      await open()
      await writeAndSettle('Prøvd mange gonger.')
    }
    await page.route(/\/api\/services\/[^/?]+\?/, async (route) => {
      if (route.request().method() !== 'PATCH') await route.continue()
      else if (typeof status !== 'number') await route.abort()
      else
        await route.fulfill({
          status,
          contentType: typeof body === 'string' ? 'text/html' : 'application/json',
          body: typeof body === 'string' ? body : JSON.stringify(body),
        })
    })
    for (const name of ['Publiser endringane', 'Lagre utkast']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByText(sentence).first().waitFor()
      await page.locator('form[data-form-ready=true]').first().waitFor()
      await until(
        `${name} and the other can be pressed`,
        async () =>
          (await saveDraft().isEnabled()) &&
          (await page.getByRole('button', { name: 'Publiser endringane' }).isEnabled()),
      )
      await closeSaying(page, sentence)
    }
    await page.unroute(/\/api\/services\/[^/?]+\?/)
    expect(await isThere('Prøvd mange gonger.')).toBe(true)
  })

  it('what was refused can be saved when all is well again', async () => {
    await saveDraft().click()
    await until('it is saved', async () => (await savedText()).includes('Prøvd mange gonger.'))
    await until('nothing is unsaved', async () => await saveDraft().isDisabled())
  })

  it('a session that has ended: she signs in where she stands, and what she wrote is saved', async () => {
    await open()
    await writeAndSettle('Etter at økta var slutt.')
    await context.clearCookies()
    await saveDraft().click()
    const dialog = page.getByRole('alertdialog', { name: 'Logg inn att' })
    await dialog.getByText('Det du har skrive, står her framleis.').waitFor()
    expect(await dialog.getByLabel('E-post').inputValue()).toBe(REGION)
    await page.keyboard.type('ikkje passordet')
    await page.keyboard.press('Enter')
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel('Passord').fill(system.password)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await until('it is saved', async () => (await savedText()).includes('Etter at økta var slutt.'))
    expect(await isThere('Etter at økta var slutt.')).toBe(true)
  })

  it('somebody else is signed in meanwhile: nothing is saved in her name', async () => {
    await open()
    await writeAndSettle('Skrive av regionen.')
    await context.request.post(`${system.cmsUrl}/api/users/login`, {
      data: { email: 'redaktor@lindas.demo.example', password: system.password },
    })
    await saveDraft().click()
    const dialog = page.getByRole('alertdialog', { name: 'Logg inn att' })
    await dialog.getByText(/No er det .*Lindås.* som er innlogga i denne nettlesaren/).waitFor()
    await dialog.getByRole('button', { name: 'Ikkje no' }).click()
    await page.getByText('Du er ikkje innlogga, og ingenting er lagra.').first().waitFor()
    expect(await isThere('Skrive av regionen.')).toBe(true)
    await saveDraft().click()
    await dialog.getByLabel('Passord').fill(system.password)
    await dialog.getByRole('button', { name: 'Logg inn og lagre' }).click()
    await until('it is saved', async () => (await savedText()).includes('Skrive av regionen.'))
  })

  it('a page that was lost: the text is offered, with what has changed since, and comes back', async () => {
    await open()
    await writeAndSettle('Mista i eit krasj.')
    await until(
      'it is kept',
      async () => await page.evaluate(() => JSON.stringify(localStorage).includes('Mista i eit krasj.')),
    )
    page.once('dialog', (dialog) => {
      void dialog.accept()
    })
    await page.reload()
    const offer = page.getByRole('region', { name: 'Tekst som ikkje blei lagra' })
    await offer.getByText(/Du skreiv noko her i dag kl\. \d\d\.\d\d som ikkje blei lagra\./).waitFor()
    await offer.getByText('Sjå teksten').click()
    await offer.getByText('Mista i eit krasj.').first().waitFor()
    expect(await offer.getByText('Sidan då er felt').count()).toBe(0)

    const { id, summary, whatYouGet } = z
      .looseObject({ id: z.string(), summary: z.unknown(), whatYouGet: z.unknown() })
      .parse(await find('services?where[key][equals]=sfo&draft=true&locale=nn'))
    const changed = JSON.parse(
      JSON.stringify({ summary, whatYouGet }).replaceAll(/"text":"([^"]+)"/g, '"text":"$1 Endra av ein annan."'),
    )
    await context.request.patch(`${system.cmsUrl}/api/services/${id}?draft=true&locale=nn`, {
      data: { ...changed, _status: 'draft' },
      headers: { origin: system.cmsUrl },
    })
    await page.reload()
    await offer.getByText(/Sidan då er felt du skreiv i, endra: «.+»\./).waitFor()
    await offer.getByText('Sjå teksten').click()
    await offer
      .getByText(/Endra av ein annan\./)
      .first()
      .waitFor()
    await offer.getByRole('button', { name: 'Hent fram min tekst' }).click()
    await until('it is back', async () => await isThere('Mista i eit krasj.'))
    await until('it can be saved', async () => await saveDraft().isEnabled())
    expect(await savedText()).not.toContain('Mista i eit krasj.')
    await saveDraft().click()
    await until('it is saved', async () => (await savedText()).includes('Mista i eit krasj.'))
  })

  it('a drawer with text in it asks before Escape and its own button close it', async () => {
    await open()
    const box = editor().locator('xpath=ancestor::*[contains(@class, "rich-text-lexical")][1]')
    await editor().locator('p').first().click()
    await box.locator('.toolbar-popup__dropdown-inlineBlocks').click()
    await page.getByRole('button', { name: 'Ord på eit anna språk' }).first().click()
    await page.locator('input[name=text]').fill('Guten Tag')
    await page.keyboard.press('Escape')
    await question().waitFor()
    await page.keyboard.press('Escape')
    await question().waitFor({ state: 'detached' })
    expect(await page.locator('input[name=text]').inputValue()).toBe('Guten Tag')
    await page.locator('dialog.drawer[open] .drawer__header__close, dialog.drawer[open] .drawer__close').last().click()
    await question().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('input[name=text]').waitFor({ state: 'detached' })
  })

  it('a document in a drawer asks for itself alone', async () => {
    const { id } = await find('kommuner?where[slug][equals]=lindas')
    await page.goto(`${system.cmsUrl}/admin/collections/kommuner/${id}`)
    await page.locator('.relationship--multi-value-label__drawer-toggler').first().click()
    const drawer = page.locator('dialog.drawer[open]')
    await drawer.locator('[contenteditable=true] p').first().click()
    await page.keyboard.insertText('I skuffa.')
    await page.keyboard.press('Escape')
    await question().getByRole('button', { name: 'Lukk utan å lagre' }).click()
    await drawer.waitFor({ state: 'detached' })
    await page.locator('.step-nav__home').click()
    await page.getByRole('heading', { name: 'Det som ventar på deg' }).waitFor()
  })

  it('a session that runs out while nobody is there: the page stays, and asks her to sign in', async () => {
    const away = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nn-NO' })
    page = await newPage(away)
    const underWay = requestsUnderWay(page)
    await page.clock.install()
    const email = 'medredaktor@demo.example'
    await context.request.post(`${system.cmsUrl}/api/users`, {
      data: { name: 'Medredaktøren', email, password: system.password, roles: [{ role: 'regionAdministrator' }] },
      headers: { origin: system.cmsUrl },
    })
    await signIn(page, email)
    const { id } = await find('contacts?limit=1')
    await page.goto(`${system.cmsUrl}/admin/collections/contacts/${id}`)
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.getByRole('textbox', { name: 'Telefon' }).fill('56 59 44 45')
    // Payload counts the session from its last answer: one that is still on its way would begin it anew after the jump.
    // While her clock stands still, nothing more is asked.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
    await until('everything is answered', async () => underWay() === 0)
    await away.clearCookies()
    await page.clock.fastForward('24:00:00')
    await page.clock.resume()
    await page.getByRole('alertdialog', { name: 'Logg inn att' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/admin/collections/contacts/${id}`)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('textbox', { name: 'Telefon' }).inputValue()).toBe('56 59 44 45')
    await away.close()
    page = context.pages().at(-1)!
  })

  it('nothing of it stays in the browser of somebody who signs out', async () => {
    await page
      .locator('a[href$="/logout"]')
      .first()
      .evaluate((a: HTMLElement) => a.click())
    await page.waitForURL(/\/admin\/login/)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ip-unsaved/')))).toEqual(
      [],
    )
  })

  it('no page of the admin failed on the way', () => {
    expect(faults).toEqual([])
  })
})
