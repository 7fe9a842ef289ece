import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '../region/running-parts.ts'
import { startSystem, type RunningSystem } from '../region/running-system.ts'
import { launchChromium } from './find-chromium.ts'
import { signInTo } from './sign-in-to.ts'
import { watchFaults } from './watch-faults.ts'

const contact = z.looseObject({ id: z.string(), rev: z.number(), phone: z.string().nullish() })

describe('two who write in one document', () => {
  let system: RunningSystem
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let other: Page
  let id = ''
  const faults: string[] = []

  beforeAll(async () => {
    system = await startSystem()
    browser = await launchChromium()
    page = await newPerson('redaktor@osteroy.demo.example')
    context = page.context()
    other = await newPerson('region@demo.example')
    const answer = await context.request.get(
      `${system.cmsUrl}/api/contacts?where[address.street][exists]=true&limit=1&depth=0`,
      { headers: { origin: system.cmsUrl } },
    )
    id = z.object({ docs: z.tuple([contact]) }).parse(await answer.json()).docs[0].id
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      console.error([await page.locator('body').innerText(), system.output()].join('\n\n'))
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  async function newPerson(email: string): Promise<Page> {
    const own = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nn-NO' })
    const made = await own.newPage()
    watchFaults(made, faults)
    await signInTo(system, made, email)
    return made
  }
  async function open(on: Page): Promise<void> {
    await on.goto(`${system.cmsUrl}/admin/collections/contacts/${id}`)
    await on.locator('form[data-form-ready=true]').first().waitFor()
  }
  const field = (on: Page, name: string) => on.locator(`#field-${name}`)
  async function write(on: Page, name: string, text: string): Promise<void> {
    await field(on, name).fill(text)
    await until('it can be saved', async () => await on.locator('#action-save').isEnabled())
  }
  const press = (on: Page) => on.locator('#action-save').click()
  const stored = async () => {
    const answer = await context.request.get(`${system.cmsUrl}/api/contacts/${id}?depth=0`, {
      headers: { origin: system.cmsUrl },
      maxRetries: 3,
    })
    return contact.parse(await answer.json())
  }
  /** What she has pressed to save stands, and the form has an answer. */
  async function stands(on: Page, as: object): Promise<void> {
    await until(`${JSON.stringify(as)} stands`, async () => {
      const now = await stored()
      return Object.entries(as).every(([name, value]) => JSON.stringify(now[name]).includes(JSON.stringify(value)))
    })
    await until('the form can be written in', async () => await field(on, 'phone').isEnabled())
  }
  const dialog = (on: Page) => on.getByRole('alertdialog', { name: 'Nokon annan har lagra medan du skreiv' })
  /** The other saves while she has written something. */
  async function meet(hers: Record<string, string>, theirs: Record<string, string>): Promise<void> {
    await open(page)
    await open(other)
    for (const [name, text] of Object.entries(hers)) await write(page, name, text)
    for (const [name, text] of Object.entries(theirs)) await write(other, name, text)
    await press(other)
    await stands(
      other,
      Object.fromEntries(Object.entries(theirs).map(([name, text]) => [name.replace(/__.*/, ''), text])),
    )
    await press(page)
  }

  it('one who saves time after time is asked nothing', async () => {
    await open(page)
    const { rev } = await stored()
    for (const phone of ['56100001', '56100002', '56100003']) {
      await write(page, 'phone', phone)
      await press(page)
      await stands(page, { phone })
    }
    expect((await stored()).rev).toBe(rev + 3)
  })

  it('in the same field: she sees both by the name of the field, chooses with the keyboard, and nothing else is touched', async () => {
    await meet({ phone: '56200001' }, { phone: '56300001', email: 'ny@osteroy.example' })
    const choice = dialog(page).getByRole('group', { name: 'Telefon' })
    await choice.getByText('56200001').waitFor()
    await choice.getByText('56300001').waitFor()
    expect(await dialog(page).innerText()).toMatch(/Nytt frå andre\s+E-post\s+ny@osteroy\.example/)
    expect(await dialog(page).innerText()).not.toMatch(/[{}[\]]/)
    await until('the focus is in the question', async () =>
      dialog(page).evaluate((d) => d.contains(document.activeElement)),
    )
    expect(await choice.getByRole('radio', { name: 'Behald mitt' }).isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lagre')
    await page.keyboard.press('Enter')
    await stands(page, { phone: '56200001', email: 'ny@osteroy.example' })
    await until(
      'the form has what is new',
      async () => (await field(page, 'email').inputValue()) === 'ny@osteroy.example',
    )
  })

  it('she may take the new one, and the form has it', async () => {
    await meet({ phone: '56200002', address__street: 'Gata 7' }, { phone: '56300002' })
    await dialog(page).getByRole('radio', { name: 'Bruk det nye' }).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await dialog(page).getByRole('radio', { name: 'Bruk det nye' }).isChecked()).toBe(true)
    await dialog(page).getByRole('button', { name: 'Lagre' }).click()
    await stands(page, { phone: '56300002', address: 'Gata 7' })
    await until('the form has it', async () => (await field(page, 'phone').inputValue()) === '56300002')
    await write(page, 'phone', '56200003')
    await press(page)
    await stands(page, { phone: '56200003' })
  })

  it('in a field each of one group: both stand', async () => {
    await meet({ address__street: 'Gata 8' }, { address__city: 'Valestrandsfossen' })
    await dialog(page).getByText('De har skrive på kvar sin stad').waitFor()
    expect(await dialog(page).getByRole('radio').count()).toBe(0)
    await dialog(page).getByText('Adresse – Poststad').waitFor()
    await dialog(page).getByRole('button', { name: 'Lagre' }).click()
    await stands(page, { address: 'Gata 8' })
    await stands(page, { address: 'Valestrandsfossen' })
  })

  it('Escape writes on: nothing is saved, nothing is lost, and she is asked again', async () => {
    await meet({ phone: '56200004' }, { phone: '56300004' })
    await dialog(page).waitFor()
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    await page.getByText('Ingenting er lagra. Sjå over det som er nytt').first().waitFor()
    expect(await field(page, 'phone').inputValue()).toBe('56200004')
    expect(await stored()).toMatchObject({ phone: '56300004' })
    await field(page, 'phone').fill('56200005')
    await press(page)
    await dialog(page).getByText('56200005').waitFor()
    await dialog(page).getByRole('button', { name: 'Lagre' }).click()
    await stands(page, { phone: '56200005' })
  })

  it('in a form that was old at the first key: she writes on, and sees both when she saves', async () => {
    await open(page)
    await open(other)
    await write(other, 'phone', '56300008')
    await press(other)
    await stands(other, { phone: '56300008' })
    const answer = page.waitForResponse((r) => Boolean(r.request().postData()?.includes('form-state')))
    await write(page, 'phone', '56200008')
    await answer
    await page.waitForTimeout(800)
    expect(await page.locator('.document-stale-data').count()).toBe(0)
    await press(page)
    await dialog(page).getByRole('group', { name: 'Telefon' }).getByText('56300008').waitFor()
    await dialog(page).getByRole('button', { name: 'Lagre' }).click()
    await stands(page, { phone: '56200008' })
  })

  it('what was written meanwhile and shows her nothing new, asks nothing', async () => {
    await open(page)
    await write(page, 'phone', '56200006')
    await other
      .context()
      .request.patch(`${system.cmsUrl}/api/contacts/${id}`, { data: {}, headers: { origin: system.cmsUrl } })
    await press(page)
    await stands(page, { phone: '56200006' })
  })

  it('on a small screen all of it is there to be read and pressed', async () => {
    await meet({ phone: '56200007' }, { phone: '56300007', email: 'eit-svaert-langt-namn@osteroy.example' })
    await dialog(page).waitFor()
    await page.setViewportSize({ width: 360, height: 640 })
    const box = (await dialog(page).boundingBox())!
    expect(box.x >= 0 && box.x + box.width <= 360 && box.height <= 640).toBe(true)
    expect(await dialog(page).evaluate((d) => d.scrollWidth <= d.clientWidth)).toBe(true)
    await dialog(page).getByRole('button', { name: 'Skriv vidare' }).click()
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it.each([
    ['nb', 'Noen andre har lagret mens du skrev', 'Behold mitt', 'Skriv videre'],
    ['en', 'Someone else has saved while you were writing', 'Keep mine', 'Go on writing'],
  ])('is asked in her language: %s', async (lang, title, mine, goOn) => {
    await context.addCookies([{ name: 'payload-lng', value: lang, url: system.cmsUrl }])
    await meet({ phone: `5620001${lang.length}` }, { phone: `563000${lang === 'nb' ? 20 : 21}` })
    const question = page.getByRole('alertdialog', { name: title })
    await question.getByRole('radio', { name: mine }).waitFor()
    await question.getByRole('button', { name: goOn }).click()
    await question.waitFor({ state: 'detached' })
  })

  it('no page of the admin failed on the way', () => {
    expect(faults).toEqual([])
  })
})
