import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { WITHOUT_A_FORM, RULES, type Rule } from '../access/rules.ts'
import { startSystem, type RunningSystem } from '../region/running-system.ts'
import { fillForm } from './fill-form.ts'
import { launchChromium } from './find-chromium.ts'
import { signInTo } from './sign-in-to.ts'

const PEOPLE = {
  R: 'region@demo.example',
  E: 'redaktor@osteroy.demo.example',
  P: 'publiserer@osteroy.demo.example',
} as const
type Who = keyof typeof PEOPLE
const COLLECTIONS = [...new Set(RULES.map((r) => r.collection))]

/** Whether the matrix lets somebody make anything at all of a kind from an empty form. */
const mayCreate = (who: Who, collection: Rule['collection']) =>
  !WITHOUT_A_FORM.includes(collection) &&
  RULES.some((r) => r.collection === collection && `${r.can.create ?? ''}${r.can.createDraft ?? ''}`.includes(who))
const mayPublish = (who: Who, collection: Rule['collection']) =>
  RULES.some((r) => r.collection === collection && r.can.createDraft !== undefined && r.can.create?.includes(who))

describe('what each role can make in the admin', () => {
  let system: RunningSystem
  let browser: Browser
  let shown: Page | undefined
  let token: string
  const pages = new Map<Who, Page>()

  const rest = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${system.cmsUrl}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return z
      .looseObject({ token: z.string().optional(), docs: z.array(z.looseObject({ id: z.string() })).default([]) })
      .parse(await answer.json())
  }

  beforeAll(async () => {
    system = await startSystem()
    browser = await launchChromium()
    token = (await rest('POST', 'users/login', { email: PEOPLE.R, password: system.password })).token ?? ''
    for (const who of ['R', 'E', 'P'] as const) {
      await rest('POST', 'fact-definitions', {
        type: 'text',
        label: { nn: `Prøveopplysning ${who}` },
        fallback: { nn: 'sjå lista' },
      })
      await rest('POST', 'services?draft=true', { title: `Prøveteneste ${who}` })
    }
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      console.error([await shown?.locator('body').innerText(), system.output()].join('\n\n'))
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  async function as(who: Who): Promise<Page> {
    const page = pages.get(who) ?? (await signIn(PEOPLE[who]))
    pages.set(who, page)
    shown = page
    return page
  }

  async function signIn(email: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })).newPage()
    shown = page
    await signInTo(system, page, email)
    return page
  }

  const cells = (['R', 'E', 'P'] as const).flatMap((who) => COLLECTIONS.map((collection) => [who, collection] as const))
  const offered = cells.filter(([who, collection]) => mayCreate(who, collection))

  it.each(offered)('%s is offered an empty form of %s, fills in the least and saves', async (who, collection) => {
    const page = await as(who)
    await page.goto(`${system.cmsUrl}/admin/collections/${collection}`)
    await page.locator(`a[href$="/${collection}/create"]`).first().waitFor()
    await page.goto(`${system.cmsUrl}/admin/collections/${collection}/create`)
    const save = page.locator('#action-save-draft, #action-save').first()
    await save.waitFor()
    const isDrafted = (await page.locator('#action-save-draft').count()) > 0
    expect(await page.getByRole('button', { name: 'Publiser', exact: true }).count(), 'buttons that publish').toBe(
      isDrafted && mayPublish(who, collection) ? 1 : 0,
    )
    await fillForm(page, collection, {
      name: `Prøve ${who}`,
      service: `Prøveteneste ${who}`,
      fact: `Prøveopplysning ${who}`,
      kommune: who === 'R' ? 'Lindås' : undefined,
    })
    await save.click()
    await page.waitForURL((url) => !url.pathname.endsWith('/create'))
    const id = page.url().split('/').at(-1)?.split('?')[0] ?? ''
    expect((await rest('GET', `${collection}?draft=true&where[id][equals]=${id}`)).docs.length, 'saved').toBe(1)
    if (who !== 'R' && (await page.locator('#field-kommune').count()) > 0)
      await page.locator('#field-kommune').getByText('Osterøy').waitFor()
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('#action-save').length === wanted,
      isDrafted && !mayPublish(who, collection) ? 0 : 1,
    )
  })

  it.each(cells.filter((cell) => !offered.includes(cell)))(
    '%s is offered no form of %s, and is told so at its address',
    async (who, collection) => {
      const page = await as(who)
      await page.goto(`${system.cmsUrl}/admin/collections/${collection}/create`)
      await page
        .getByText(/^(Du har ikkje tilgang|Ikkje funne)$/)
        .first()
        .waitFor()
      expect(await page.locator('#action-save-draft, #action-save').count()).toBe(0)
      expect(await page.locator('body').innerText()).not.toContain('logga inn')
      await page.goto(`${system.cmsUrl}/admin/collections/${collection}`)
      await page.locator('.collection-list, .not-found').first().waitFor()
      expect(await page.locator(`a[href$="/${collection}/create"]`).count()).toBe(0)
    },
  )

  it('a field the kommune must fill in itself leads to its own override, with the service and the kommune filled in', async () => {
    const {
      docs: [service],
    } = await rest('GET', 'services?where[title][equals]=Prøveteneste P&draft=true')
    const {
      docs: [kommune],
    } = await rest('GET', 'kommuner?where[slug][equals]=osteroy')
    const page = await as('E')
    await page.goto(
      `${system.cmsUrl}/admin/collections/overrides/create?service=${service?.id}&kommune=${kommune?.id}#field-whatYouGet`,
    )
    await page.locator('#field-service').getByText('Prøveteneste P').waitFor()
    await page.locator('#field-kommune').getByText('Osterøy').waitFor()
    await page.waitForFunction(
      () => document.activeElement?.closest('#field-whatYouGet, [data-field-path^="whatYouGet"]') !== null,
    )
  })

  it.each(['R', 'E', 'P'] as const)('each way %s has from the first screen ends where she can save', async (who) => {
    const page = await as(who)
    await page.goto(`${system.cmsUrl}/admin`)
    await page.getByRole('heading', { name: 'Det som ventar på deg' }).waitFor()
    const hrefs = await page
      .locator('section[aria-labelledby=ip-waiting] a, .ip-findings a')
      .evaluateAll((links) => [...new Set(links.map((a) => (a as HTMLAnchorElement).href))])
    expect(hrefs.length).toBeGreaterThan(0)
    for (const href of hrefs.slice(0, 12)) {
      await page.goto('about:blank')
      await page.goto(href)
      if (/\/collections\/[a-z-]+$/.test(new URL(href).pathname)) await page.locator('.collection-list').waitFor()
      else
        await page
          .locator('#action-save-draft, #action-save')
          .first()
          .waitFor()
          .catch(() => {
            throw new Error(`${who} is led to ${href}, where she cannot save.`)
          })
    }
  })
})
