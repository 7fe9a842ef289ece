import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '../region/running-parts.ts'
import { startSystem, type RunningSystem } from '../region/running-system.ts'
import { launchChromium } from './find-chromium.ts'
import { signInTo } from './sign-in-to.ts'
import { watchFaults } from './watch-faults.ts'

const docs = z.object({ docs: z.array(z.looseObject({ id: z.string() })).min(1) })
const PRICES = 'Prisar blir lagra av den som publiserer i kommunen.'

describe('an editor who otherwise writes drafts', () => {
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
      console.error([shown?.url(), await shown?.locator('body').innerText(), system.output().slice(-3000)].join('\n\n'))
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  async function signIn(email: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nn-NO' })).newPage()
    shown = page
    watchFaults(page, faults)
    await signInTo(system, page, email)
    return page
  }
  const list = (page: Page, path: string) => page.goto(`${system.cmsUrl}/admin/collections/${path}`)
  const openFirst = async (page: Page, path: string) => {
    await list(page, path)
    await page.locator('.collection-list td a').first().click()
    await page.locator('.document-fields').waitFor()
  }
  const askToDelete = async (page: Page) => {
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-delete').click()
    return page.locator('.delete-document')
  }
  const price = (page: Page) => page.locator('.ip-control input[inputmode=decimal]').first()

  it('saves a phone number of her kommune, and it is live', async () => {
    const page = await signIn('redaktor@lindas.demo.example')
    await openFirst(page, 'contacts?limit=1&where[isMain][equals]=true')
    await page.getByRole('textbox', { name: 'Telefon' }).fill('56 37 50 99')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await until('the portal shows it', async () =>
      (await system.page('lindas', '/kontakt/')).text.includes('56 37 50 99'),
    )
    expect(await page.locator('.ip-who-writes').count()).toBe(0)
  })

  it('is told why the main contact stays, where she asks to delete it', async () => {
    const page = shown!
    const panel = page.locator('.ip-used-by')
    await panel.getByText('den einaste hovudkontakten i kommunen').waitFor()
    await panel.getByText(/Om lag \d+ sider blir endra når dette er borte\./).waitFor()
    const question = await askToDelete(page)
    await question.getByText('den einaste hovudkontakten i kommunen').waitFor()
    expect(await question.locator('#confirm-action').isVisible()).toBe(false)
    await question.locator('#confirm-cancel').click()
  })

  it('deletes several at once, and those that are used stay, with the reason', async () => {
    const page = shown!
    await list(page, 'contacts?limit=5&where[isMain][equals]=true')
    await page.locator('.collection-list thead input[type=checkbox]').first().check()
    await page.getByRole('button', { name: 'Slett' }).click()
    await page.locator('#confirm-action').click()
    await page.getByText('den einaste hovudkontakten i kommunen').first().waitFor()
    expect((await system.page('lindas', '/')).text).toContain('56 37 50 99')
  })

  it('reads a price, and who writes it', async () => {
    const page = shown!
    await openFirst(page, 'local-facts?search=SFO-plass')
    await page.getByText(PRICES).waitFor()
    await price(page).waitFor()
    expect(await price(page).isEditable()).toBe(false)
    expect(await page.getByRole('button', { name: 'Lagre' }).count()).toBe(0)
    expect(await page.locator('#action-delete').count()).toBe(0)
  })

  it('and saves it once the region has opened for that', async () => {
    const region = await signIn('region@demo.example')
    await openFirst(region, 'kommuner?search=Lind')
    // The form draws what is seen: so far down there is nothing until somebody looks.
    await region.getByText('Det redaktørane i kommunen lagrar rett ut').scrollIntoViewIfNeeded()
    const prices = region.getByLabel('Prisar', { exact: true })
    expect(await prices.isChecked()).toBe(false)
    await prices.check()
    const saved = region.waitForResponse((r) => r.url().includes('/api/kommuner/') && r.request().method() === 'PATCH')
    await region.getByRole('button', { name: 'Lagre' }).click()
    expect((await saved).status()).toBe(200)
    await region.close()

    const page = await signIn('redaktor@lindas.demo.example')
    await openFirst(page, 'local-facts?search=SFO-plass')
    await price(page).fill('4321')
    expect(await page.getByText(PRICES).count()).toBe(0)
    await page.getByRole('button', { name: 'Lagre' }).click()
    await until('the portal shows it', async () =>
      (await system.page('lindas', '/tenester/sfo/')).text.replace(/\s/g, '').includes('4321'),
    )
  })

  it('reads on the kommune who sets it up', async () => {
    const page = shown!
    await openFirst(page, 'kommuner?search=Lind')
    await page.getByText('blir sett opp av administratoren i regionen').waitFor()
    expect(await page.getByRole('button', { name: 'Lagre' }).count()).toBe(0)
  })

  it('reads what stands as it was made: the kommune, the service and the key of what is saved', async () => {
    const page = shown!
    for (const [path, fields] of [
      ['contacts?limit=1', ['kommune', 'key']],
      ['overrides?limit=1', ['kommune', 'service']],
    ] as const) {
      await openFirst(page, path)
      for (const field of fields)
        expect([
          path,
          field,
          await page.locator(`#field-${field}`).locator('xpath=descendant-or-self::input').first().isDisabled(),
        ]).toEqual([path, field, true])
    }
  })

  it('who only writes drafts is offered no publishing above the lists', async () => {
    const offered: Record<string, string[]> = {}
    for (const role of ['redaktor', 'publiserer']) {
      const theirs = await signIn(`${role}@lindas.demo.example`)
      await list(theirs, 'overrides')
      await theirs.locator('.collection-list td input[type=checkbox]').first().check()
      const chosen = theirs.locator('.list-selection')
      await chosen.getByText(/Valde/).first().waitFor()
      offered[role] = await theirs.locator('.list-selection button:visible, .ip-many button:visible').allInnerTexts()
      await theirs.context().close()
    }
    const publishing = ['Rediger', 'Publiser dei valde', 'Ta ned dei valde']
    expect(publishing.filter((name) => offered['redaktor']?.includes(name))).toEqual([])
    expect(publishing.filter((name) => offered['publiserer']?.includes(name))).toEqual(publishing)
  })

  it('who publishes in another kommune is offered publishing there, and not here', async () => {
    const region = await signIn('region@demo.example')
    const ask = async (path: string) =>
      docs.parse(
        await (
          await region.request.get(`${system.cmsUrl}/api/${path}&limit=1&depth=0`, {
            headers: { origin: system.cmsUrl },
          })
        ).json(),
      ).docs[0]!.id
    const [lindas, osteroy] = [
      await ask('kommuner?where[slug][equals]=lindas'),
      await ask('kommuner?where[slug][equals]=osteroy'),
    ]
    const who = await ask('users?where[email][equals]=redaktor@lindas.demo.example')
    const roles = [
      { role: 'kommuneEditor', kommune: lindas },
      { role: 'kommunePublisher', kommune: osteroy },
    ]
    expect(
      (
        await region.request.patch(`${system.cmsUrl}/api/users/${who}`, {
          headers: { origin: system.cmsUrl },
          data: { roles },
        })
      ).status(),
    ).toBe(200)
    const page = await signIn('redaktor@lindas.demo.example')
    const offered: Record<string, string[]> = {}
    for (const [name, kommune, mark] of [
      ['here', lindas, 'no'],
      ['there', osteroy, 'yes'],
    ] as const) {
      await openFirst(page, `overrides?limit=1&where[kommune][equals]=${kommune}`)
      await page.locator(`html[data-publishes=${mark}]`).waitFor()
      await page.locator('.doc-controls__popup button').first().click()
      await page.locator('#action-create').waitFor()
      offered[name] = await page
        .locator('.doc-controls')
        .getByRole('button', { name: /^Publiser/ })
        .allInnerTexts()
      expect(await page.locator('#copy-locale-data__button').isVisible(), name).toBe(mark === 'yes')
    }
    expect(offered).toEqual({ here: [], there: [expect.stringMatching(/^Publiser/)] })
  })

  it('no page of the admin failed on the way', () => expect(faults).toEqual([]))
})
