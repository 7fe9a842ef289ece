import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '../region/running-parts.ts'
import { startSystem, type RunningSystem } from '../region/running-system.ts'
import { launchChromium } from './find-chromium.ts'
import { signInTo } from './sign-in-to.ts'
import { watchFaults } from './watch-faults.ts'

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
    browser = await launchChromium()
  })
  // What she saw and what the processes said, for whoever must find out why it went wrong.
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      console.error([await shown?.locator('body').innerText(), system.output()].join('\n\n'))
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  /** Signs in as somebody whose browser asks for English, as many do. */
  async function signIn(email: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })).newPage()
    shown = page
    await page.addInitScript(seldomIdle)
    watchFaults(page, faults)
    await signInTo(system, page, email)
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
    const publish = page.getByRole('button', { name: 'Publiser endringane' })
    await page.keyboard.insertText(' ')
    await until('there is something to publish', async () => await publish.isEnabled())
    // In one piece, so that a slow machine loses no letters; and published at once, before the form has seen it.
    await page.keyboard.insertText(SENTENCE)
    await publish.press('Enter')
    const strip = page.getByRole('region', { name: 'Slik gjekk publiseringa' })
    await strip
      .getByRole('status')
      .getByText(/Publisert på 3 portalar, \d+ sider endra\./)
      .waitFor()
    await strip.getByText('Osterøy: ikkje rørt av dette').waitFor()
    const isInStrip = () => strip.evaluate((s) => s.contains(document.activeElement))
    for (let presses = 0; presses < 4 && !(await isInStrip()); presses += 1) await page.keyboard.press('Tab')
    expect(await isInStrip()).toBe(true)
    for (const slug of ['lindas', 'austrheim', 'vaksdal']) {
      await until(`${slug} serves the sentence`, async () => (await system.page(slug, PATH)).text.includes(SENTENCE))
    }
    expect((await system.page('osteroy', PATH)).text).not.toContain(SENTENCE)
  })

  it('Osterøy sees on the first screen that it should look again, sees what changed, and keeps its own', async () => {
    const page = await signIn('redaktor@osteroy.demo.example')
    await page.getByText('Sjå på nytt').first().waitFor()
    await page
      .getByRole('link', { name: /barnehageplass/i })
      .first()
      .click()
    await page.getByText(SENTENCE).first().waitFor()
    await page.getByRole('button', { name: 'Behald vår' }).first().click()
    await page.getByRole('button', { name: 'Behald vår' }).first().waitFor({ state: 'detached' })
    await page.goto(`${system.cmsUrl}/admin`)
    await page.getByRole('heading', { name: 'Det som ventar på deg' }).waitFor()
    expect(await page.getByRole('link', { name: /barnehageplass/i }).count()).toBe(0)
  })

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
    await card
      .getByText(
        /^Viser utgåva frå .+, halden att sidan .+, av Demo: publiserer i Vaksdal\. Fordi: Feil om garderoben\./,
      )
      .waitFor()
    await until('Vaksdal serves the release before', async () => !(await stands()))

    await page.goto(`${system.cmsUrl}/admin/collections/contacts?limit=1`)
    await page.locator('.collection-list td a').first().click()
    await page.getByRole('textbox', { name: 'Telefon' }).fill('56 59 44 44')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Ventar på Vaksdal, som er halden att.').waitFor()
    expect(await stands()).toBe(false)

    await page.getByRole('link', { name: 'Sjå portalane' }).click()
    await card.getByRole('button', { name: 'Slepp Vaksdal fram att' }).click()
    await card.getByText('Oppdatert').waitFor()
    await until('Vaksdal serves what is published', stands)
    await card.getByText('Viser utgåva frå').waitFor({ state: 'detached' })
  })

  it('the region takes the same wrong text back on the portals it reached, with one press and the reason that stands there', async () => {
    const page = await signIn('region@demo.example')
    await page.getByRole('button', { name: 'Gå tilbake på fleire portalar' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel(/^Osterøy/).count()).toBe(0)
    for (const name of ['Lindås', 'Austrheim', 'Vaksdal']) await dialog.getByLabel(new RegExp(`^${name}`)).check()
    await dialog.getByRole('button', { name: 'Gå tilbake på 3 portalar' }).click()
    for (const [slug, name] of [
      ['lindas', 'Lindås'],
      ['austrheim', 'Austrheim'],
      ['vaksdal', 'Vaksdal'],
    ] as const) {
      await page.locator('.ip-portal', { hasText: name }).getByText('Viser utgåva frå').waitFor()
      await until(
        `${slug} serves the release before`,
        async () => !(await system.page(slug, PATH)).text.includes(SENTENCE),
      )
    }
    expect(await page.locator('.ip-portal', { hasText: 'Osterøy' }).getByText('Viser utgåva frå').count()).toBe(0)
    for (const name of ['Lindås', 'Austrheim', 'Vaksdal'])
      await page.getByRole('button', { name: `Slepp ${name} fram att` }).click()
    for (const slug of ['lindas', 'austrheim', 'vaksdal'])
      await until(`${slug} serves what is published`, async () =>
        (await system.page(slug, PATH)).text.includes(SENTENCE),
      )
  })

  it('a publisher answers for a finding, and the report tells of all fifty criteria', async () => {
    const page = await signIn('publiserer@vaksdal.demo.example')
    const card = page.locator('.ip-portal', { hasText: 'Vaksdal' })
    const summary = card.getByText(/^\d+ må vurderast, \d+ råd$/)
    const before = Number.parseInt(await summary.innerText(), 10)
    await summary.click()
    await card
      .getByRole('button', { name: /^Gi unntak/ })
      .first()
      .click()
    await page.getByLabel('Kvifor kan de leve med dette?').fill('Blir avklart på nyåret.')
    await page.getByRole('dialog').getByRole('button', { name: 'Gi unntak' }).click()
    await card.getByText('Unntaket er gitt.').waitFor()
    await card.getByText(/^Unntak som gjeld/).waitFor()
    await card.getByText(new RegExp(`^${before - 1} må vurderast, `)).waitFor()
    // The button she pressed is gone with the finding.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vaksdal')

    await card.getByRole('link', { name: 'Tilgjengerapporten' }).click()
    await page.getByRole('heading', { name: 'Tilgjengerapport for Vaksdal' }).waitFor()
    expect(await page.locator('.ip-criterion').count()).toBe(50)
    await page.getByText('Blir avklart på nyåret.').first().waitFor()
    await page.goto(`${system.cmsUrl}/admin/tilgjenge/osteroy`)
    await page.getByText('Denne rapporten finst ikkje').waitFor()
  })

  it('a page that is kept back is a warning with the way to the field, and waits on the first screen', async () => {
    const page = await signIn('region@demo.example')
    await page.goto(`${system.cmsUrl}/admin/collections/services?search=barnehageplass`)
    await page.getByRole('link', { name: 'Søk barnehageplass' }).first().click()
    const box = page.locator('.rich-text-lexical', { hasText: SLOT }).first()
    await box.locator('[contenteditable=true] p').first().click()
    await page.keyboard.press('End')
    await box.locator('.toolbar-popup__dropdown-inlineBlocks').click()
    await page.getByRole('button', { name: 'Ord på eit anna språk' }).first().click()
    await page.locator('input[name=lang]').fill('zz')
    await page.locator('input[name=text]').fill('Guten Tag')
    await page.locator('.drawer__content button').filter({ hasText: 'Lagre' }).first().click()
    await box.getByText('Guten Tag (zz)').waitFor()
    await page.getByRole('button', { name: 'Publiser endringane' }).click()
    const told = page.getByRole('region', { name: 'Slik gjekk publiseringa' }).getByRole('status')
    await told.getByText('3 sider haldne att på Austrheim, Lindås og Vaksdal.').waitFor()
    expect(await told.innerText()).toContain('Innbyggjarane ser framleis det som stod der før.')
    expect(await told.innerText()).not.toContain('Publisert')
    expect(await told.getByRole('link', { name: `Gå til feltet «${SLOT}»` }).count()).toBe(1)

    await page.goto(`${system.cmsUrl}/admin`)
    await page.getByRole('heading', { name: 'Sider som er haldne att (1)' }).waitFor()
    expect(await page.getByText('Alt som er publisert i redigeringa').count()).toBe(0)
    expect(await page.locator('.ip-portal', { hasText: 'Lindås' }).getByText('1 side halden att').count()).toBe(1)
  })

  it('Shift+Enter makes a paragraph, as the page will show it', async () => {
    const page = await signIn('region@demo.example')
    await page.goto(`${system.cmsUrl}/admin/collections/services?search=barnehageplass`)
    await page.getByRole('link', { name: 'Søk barnehageplass' }).first().click()
    const editor = page.locator('.rich-text-lexical', { hasText: SLOT }).locator('[contenteditable=true]').first()
    await editor.locator('p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.insertText('Ei ny linje.')
    // The rest of the line she stood in, if any, comes after.
    await editor.locator('p', { hasText: /^Ei ny linje\./ }).waitFor()
    expect(await editor.locator('p', { hasText: 'Ei ny linje.' }).locator('br').count()).toBe(0)
  })

  it('is led to a field on whatever tab she was, also from the page it stands on, and told what cannot be read', async () => {
    const page = await signIn('region@demo.example')
    await page.goto(`${system.cmsUrl}/admin/collections/services?search=barnehageplass`)
    await page.getByRole('link', { name: 'Søk barnehageplass' }).first().click()
    const remembered = page.waitForResponse(
      (r) => r.url().includes('/payload-preferences/') && r.request().method() === 'POST',
    )
    await page.getByRole('button', { name: 'Plassering og søk' }).click()
    await remembered
    const { pathname } = new URL(page.url())
    const focused = async () =>
      await page.evaluate(() =>
        document.activeElement?.closest('[data-field-path], [id^="field-"]')?.outerHTML.slice(0, 400),
      )
    await page.goto(`${system.cmsUrl}/admin`)
    await page.goto(`${system.cmsUrl}${pathname}?locale=nn#field-whatYouGet`)
    await until(
      'the cursor is in the text',
      async () => (await focused())?.includes('data-field-path="whatYouGet"') ?? false,
    )
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<a href="#field-legalBasis" style="position: fixed; inset: auto auto 0 0; z-index: 99">Gå til lovene</a>',
      )
    })
    await page.getByRole('link', { name: 'Gå til lovene' }).click()
    await until('the cursor is in the laws', async () => (await focused())?.includes('field-legalBasis') ?? false)

    await page.goto(`${system.cmsUrl}/admin/collections/local-facts?search=SFO-plass`)
    await page.locator('.collection-list td a').first().click()
    await page.locator('.ip-control input[inputmode=decimal]').fill('to tusen')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Skriv beløpet som').waitFor()
    expect(await page.getByText('«Verdi» manglar').isVisible()).toBe(false)
  })

  it('a refusal names the field, so that the form can mark it', async () => {
    const rest = async (method: string, path: string, body?: unknown, token?: string) => {
      const answer = await fetch(`${system.cmsUrl}/api/${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return {
        status: answer.status,
        body: z
          .looseObject({ token: z.string().optional(), docs: z.array(z.looseObject({ id: z.string() })).default([]) })
          .parse(await answer.json()),
      }
    }
    const { token } = (await rest('POST', 'users/login', { email: 'region@demo.example', password: system.password }))
      .body
    const { docs } = (await rest('GET', 'services?where[key][equals]=sfo&depth=0', undefined, token)).body
    const refused = await rest(
      'PATCH',
      `services/${docs[0]!.id}?locale=nn`,
      { _status: 'published', price: [{ id: 'a', what: { nn: 'Plass' } }] },
      token,
    )
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject({ errors: [{ data: { errors: [{ path: expect.stringContaining('price') }] } }] })
  })

  it('no page of the admin failed on the way', () => {
    expect(faults).toEqual([])
  })
})

/** Makes a browser as busy as one on a slow machine: its idle moments come late. Runs in the page. */
function seldomIdle(): void {
  window.requestIdleCallback = (call) =>
    window.setTimeout(() => call({ didTimeout: true, timeRemaining: () => 0 }), 400)
  window.cancelIdleCallback = (handle) => window.clearTimeout(handle)
}
