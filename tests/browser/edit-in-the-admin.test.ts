import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '../region/running-parts.ts'
import { startSystem, type RunningSystem } from '../region/running-system.ts'
import { CHROMIUM_ARGS, findChromium } from './find-chromium.ts'

const SENTENCE = 'Kvart barn får eigen plass i garderoben.'
const PATH = '/tenester/barnehageplass/'
const SLOT = 'Kva går tenesta ut på?'

describe('an editor at her desk', () => {
  let system: RunningSystem
  let browser: Browser
  const faults: string[] = []
  let shown: Page | undefined

  beforeAll(async () => {
    system = await startSystem()
    browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS, headless: true })
  }, 300_000)
  // What she saw and what the processes said, for whoever must find out why it went wrong.
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.error([await shown?.locator('body').innerText(), system.output()].join('\n\n'))
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  /** Signs in as somebody whose browser asks for English, as many do. */
  async function signIn(email: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })).newPage()
    shown = page
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${system.cmsUrl}/admin/login`)
    await page.getByLabel('E-post').fill(email)
    await page.locator('input[name=password]').fill(system.password)
    await page.locator('form button[type=submit]').click()
    await page.getByRole('heading', { name: 'Det som ventar på deg' }).waitFor({ timeout: 60_000 })
    return page
  }

  it('the region edits a sentence and presses publish: it stands on the three that inherit', async () => {
    const page = await signIn('region@demo.example')
    expect(await page.locator('html').getAttribute('lang')).toBe('nn')
    await page.goto(`${system.cmsUrl}/admin/collections/services?search=barnehageplass`)
    await page.getByRole('link', { name: 'Søk barnehageplass' }).first().click()
    const editor = page.locator('.rich-text-lexical', { hasText: SLOT }).locator('[contenteditable=true]').first()
    await editor.locator('p').first().click()
    await page.keyboard.press('End')
    // In one piece, so that a slow machine loses no letters; and there before it is published.
    await page.keyboard.insertText(` ${SENTENCE}`)
    await editor.getByText(SENTENCE).waitFor()
    await page.getByRole('button', { name: 'Publiser endringane' }).click()
    await page.getByText(/Publisert på 3 portalar, \d+ sider endra\./).waitFor({ timeout: 30_000 })
    for (const slug of ['lindas', 'austrheim', 'vaksdal']) {
      await until(`${slug} serves the sentence`, async () => (await system.page(slug, PATH)).text.includes(SENTENCE), 30_000)
    }
    expect((await system.page('osteroy', PATH)).text).not.toContain(SENTENCE)
  }, 120_000)

  it('Osterøy sees on the first screen that it should look again, sees what changed, and keeps its own', async () => {
    const page = await signIn('redaktor@osteroy.demo.example')
    await page.getByText('Sjå på nytt').first().waitFor()
    await page.getByRole('link', { name: /barnehageplass/i }).first().click()
    await page.getByText(SENTENCE).first().waitFor()
    await page.getByRole('button', { name: 'Behald vår' }).first().click()
    await page.getByRole('button', { name: 'Behald vår' }).first().waitFor({ state: 'detached' })
    await page.goto(`${system.cmsUrl}/admin`)
    await page.getByRole('heading', { name: 'Det som ventar på deg' }).waitFor()
    expect(await page.getByRole('link', { name: /barnehageplass/i }).count()).toBe(0)
  }, 120_000)

  it('a wrong text is rolled back with one press, stays back whatever is published, and comes out again on a press', async () => {
    const page = await signIn('publiserer@vaksdal.demo.example')
    const stands = async () => (await system.page('vaksdal', PATH)).text.includes(SENTENCE)
    const card = page.locator('.ip-portal', { hasText: 'Vaksdal' })
    await card.getByText('Oppdatert').waitFor()
    await card.getByRole('button', { name: 'Gå tilbake til førre på Vaksdal' }).click()
    await page.getByText('Endringa i «Søk barnehageplass» er borte frå portalen så lenge.').waitFor()
    expect(await page.getByLabel('Kvifor?').inputValue()).toBe('Feil i «Søk barnehageplass»')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv ein grunn først.').waitFor()
    await page.keyboard.type('Feil om garderoben')
    await page.keyboard.press('Enter')
    await card.getByText(/^Viser utgåva frå .+, halden att sidan .+, av Demo: publiserer i Vaksdal\. Fordi: Feil om garderoben\./).waitFor({ timeout: 30_000 })
    await until('Vaksdal serves the release before', async () => !(await stands()), 10_000)

    await page.goto(`${system.cmsUrl}/admin/collections/contacts?limit=1`)
    await page.locator('.collection-list td a').first().click()
    await page.getByLabel('Telefon').first().fill('56 59 44 44')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Ventar på Vaksdal, som er halden att.').waitFor({ timeout: 30_000 })
    expect(await stands()).toBe(false)

    await page.getByRole('link', { name: 'Sjå portalane' }).click()
    await card.getByRole('button', { name: 'Slepp Vaksdal fram att' }).click()
    await card.getByText('Oppdatert').waitFor({ timeout: 30_000 })
    await until('Vaksdal serves what is published', stands, 10_000)
    await card.getByText('Viser utgåva frå').waitFor({ state: 'detached' })
  }, 180_000)

  it('the region takes the same wrong text back on the portals it reached, with one press and the reason that stands there', async () => {
    const page = await signIn('region@demo.example')
    await page.getByRole('button', { name: 'Gå tilbake på fleire portalar' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel(/^Osterøy/).count()).toBe(0)
    for (const name of ['Lindås', 'Austrheim', 'Vaksdal']) await dialog.getByLabel(new RegExp(`^${name}`)).check()
    await dialog.getByRole('button', { name: 'Gå tilbake på 3 portalar' }).click()
    for (const [slug, name] of [['lindas', 'Lindås'], ['austrheim', 'Austrheim'], ['vaksdal', 'Vaksdal']] as const) {
      await page.locator('.ip-portal', { hasText: name }).getByText('Viser utgåva frå').waitFor({ timeout: 30_000 })
      await until(`${slug} serves the release before`, async () => !(await system.page(slug, PATH)).text.includes(SENTENCE), 10_000)
    }
    expect(await page.locator('.ip-portal', { hasText: 'Osterøy' }).getByText('Viser utgåva frå').count()).toBe(0)
    for (const name of ['Lindås', 'Austrheim', 'Vaksdal']) await page.getByRole('button', { name: `Slepp ${name} fram att` }).click()
    for (const slug of ['lindas', 'austrheim', 'vaksdal']) await until(`${slug} serves what is published`, async () => (await system.page(slug, PATH)).text.includes(SENTENCE), 30_000)
  }, 180_000)

  it('a publisher answers for a finding, and the report tells of all fifty criteria', async () => {
    const page = await signIn('publiserer@vaksdal.demo.example')
    const card = page.locator('.ip-portal', { hasText: 'Vaksdal' })
    const summary = card.getByText(/^\d+ merknader$/)
    const before = Number.parseInt(await summary.innerText(), 10)
    await summary.click()
    await card.getByRole('button', { name: /^Gi unntak/ }).first().click()
    await page.getByLabel('Kvifor kan de leve med dette?').fill('Blir avklart på nyåret.')
    await page.getByRole('dialog').getByRole('button', { name: 'Gi unntak' }).click()
    await card.getByText(/^Unntak som gjeld/).waitFor({ timeout: 30_000 })
    await card.getByText(`${before - 1} merknader`).waitFor({ timeout: 30_000 })

    await card.getByRole('link', { name: 'Tilgjengerapporten' }).click()
    await page.getByRole('heading', { name: 'Tilgjengerapport for Vaksdal' }).waitFor()
    expect(await page.locator('.ip-criterion').count()).toBe(50)
    await page.getByText('Blir avklart på nyåret.').first().waitFor()
    await page.goto(`${system.cmsUrl}/admin/tilgjenge/osteroy`)
    await page.getByText('Denne rapporten finst ikkje').waitFor()
  }, 120_000)

  it('a refusal names the field, so that the form can mark it', async () => {
    const rest = async (method: string, path: string, body?: unknown, token?: string) => {
      const answer = await fetch(`${system.cmsUrl}/api/${path}`, {
        method, headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) }, ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: z.looseObject({ token: z.string().optional(), docs: z.array(z.looseObject({ id: z.string() })).default([]) }).parse(await answer.json()) }
    }
    const { token } = (await rest('POST', 'users/login', { email: 'region@demo.example', password: system.password })).body
    const { docs } = (await rest('GET', 'services?where[key][equals]=sfo&depth=0', undefined, token)).body
    const refused = await rest('PATCH', `services/${docs[0]!.id}?locale=nn`, { _status: 'published', price: [{ id: 'a', what: { nn: 'Plass' } }] }, token)
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject({ errors: [{ data: { errors: [{ path: expect.stringContaining('price') }] } }] })
  })

  it('no page of the admin failed on the way', () => {
    expect(faults).toEqual([])
  })
})
