import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '../region/running-parts.ts'
import { atHerDesk, saveDraft, write } from './at-her-desk.ts'
import { findBarriers } from './find-barriers.ts'

const PATH = '/tenester/barnehageplass/'
const ABOUT = 'Kva går tenesta ut på?'
const OTHER = 'Kan du ikkje bruke nett?'
const COMMENT = 'Kan du seie kvar de er ute?'
const docs = z.object({ docs: z.array(z.looseObject({ id: z.string() })).min(1) })
const FIRST = 'Hos oss er vi mykje ute.'
const SECOND = 'Kvar onsdag er vi i skogen.'

describe('what one writes and another answers for', () => {
  const desk = atHerDesk()
  const open = async (email: string) => {
    const page = await desk.signIn(email)
    await desk.open(page, 'overrides')
    return page
  }
  const draft = async (page: Page, slot: string, words: string) => {
    await write(page.locator(`#field-${slot}`), words)
    await saveDraft(page)
  }
  async function makeEditorOfOsteroy(email: string): Promise<void> {
    const region = await open('region@demo.example')
    const headers = { origin: desk.system().cmsUrl }
    const idOf = async (query: string) =>
      docs.parse(await (await region.request.get(`${desk.system().cmsUrl}/api/${query}&depth=0`, { headers })).json())
        .docs[0]!.id
    const osteroy = await idOf('kommuner?where[slug][equals]=osteroy')
    const who = await idOf(`users?where[email][equals]=${email}`)
    const data = { roles: [{ role: 'kommuneEditor', kommune: osteroy }] }
    expect((await region.request.patch(`${desk.system().cmsUrl}/api/users/${who}`, { headers, data })).status()).toBe(
      200,
    )
    await region.context().close()
  }
  /** Chooses the one service about barnehageplass in the list. */
  const choose = async (page: Page) => {
    await page.goto(`${desk.system().cmsUrl}/admin/collections/services?search=barnehageplass`)
    await page.locator('tbody input[type=checkbox]').click()
  }
  const carryOut = async (page: Page, does: string, done: string) => {
    await page.getByRole('button', { name: does }).click()
    await page.getByRole('dialog').getByRole('button', { name: does }).click()
    await page.getByText(done).first().waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const change = (page: Page, field: string): Locator => page.locator('.ip-changes li', { hasText: field })
  const press = (page: Page, field: string, name: string) => change(page, field).getByRole('button', { name }).click()
  /** Leaves a question that stands in nobody's way. */
  const leave = async (page: Page) => {
    const question = page.getByRole('dialog')
    await question.waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
  }
  const served = async () => (await desk.system().page('osteroy', PATH)).text

  it('an editor writes a draft and sends it in; it is on no portal', async () => {
    const page = await open('redaktor@osteroy.demo.example')
    await draft(page, 'whatYouGet', FIRST)
    await change(page, ABOUT).getByText('Utkast', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: /Publiser|Godkjenn/ }).count()).toBe(0)
    await press(page, ABOUT, 'Send til godkjenning')
    await change(page, ABOUT).getByText('Til godkjenning', { exact: true }).waitFor()
    expect(await served()).not.toContain(FIRST)
  })

  it('the publisher sends it back with a comment, and cannot without', async () => {
    const page = await open('publiserer@osteroy.demo.example')
    await press(page, ABOUT, 'Send tilbake')
    const question = page.getByRole('dialog')
    await question.getByRole('button', { name: 'Send tilbake' }).click()
    await question.getByText('Skriv kva som bør endrast.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await question.getByLabel('Kva bør endrast?').fill(COMMENT)
    await question.getByRole('button', { name: 'Send tilbake' }).click()
    await change(page, ABOUT).getByText('Sendt tilbake', { exact: true }).waitFor()
    expect(await served()).not.toContain(FIRST)
  })

  it.each([360, 1280])('at %d px nothing of it stands in the way of anybody', async (width) => {
    const page = await desk.signIn('publiserer@osteroy.demo.example', width)
    await desk.open(page, 'overrides')
    await page.getByText('Historikk').click()
    await page.locator('.ip-changes ol li').first().waitFor()
    await page.locator('#field-whatYouGet [contenteditable=true]').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.locator('.doc-controls__popup button').first().click()
    await page.getByRole('button', { name: 'Ta ned' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Ta ned' }).click()
    await leave(page)
    await press(page, ABOUT, 'Forkast')
    await leave(page)
  })

  it('the editor reads it where she writes, writes on and sends it in again', async () => {
    const page = await open('redaktor@osteroy.demo.example')
    await change(page, ABOUT).getByText(`Kommentar: ${COMMENT}`).waitFor()
    await draft(page, 'whatYouGet', SECOND)
    await change(page, ABOUT).getByText('Utkast', { exact: true }).waitFor()
    await press(page, ABOUT, 'Send til godkjenning')
    await change(page, ABOUT).getByText('Til godkjenning', { exact: true }).waitFor()
  })

  it('another editor drafts another field beside it', async () => {
    await makeEditorOfOsteroy('redaktor@vaksdal.demo.example')
    const page = await open('redaktor@vaksdal.demo.example')
    await change(page, ABOUT).waitFor()
    await page.locator('#field-otherWays__mode').getByText('Ikkje vist her').click()
    await saveDraft(page)
    await change(page, OTHER).getByText('Utkast', { exact: true }).waitFor()
    expect(await change(page, ABOUT).getByText('redaktør i Osterøy').count()).toBe(1)
    expect(await page.locator('.ip-changes li').count()).toBe(2)
  })

  it('nothing is done with a change while the form has text that is not saved', async () => {
    const page = await open('publiserer@osteroy.demo.example')
    await write(page.locator('#field-whatYouGet'), 'Dette er ikkje lagra.')
    await press(page, ABOUT, 'Godkjenn og publiser')
    await page.getByText('Du har tekst her som ikkje er lagra.').waitFor()
    expect(await change(page, ABOUT).getByText('Til godkjenning', { exact: true }).count()).toBe(1)
  })

  it('the publisher approves the one: it is live, and the other is a draft still', async () => {
    const page = await open('publiserer@osteroy.demo.example')
    await press(page, ABOUT, 'Godkjenn og publiser')
    await change(page, ABOUT).waitFor({ state: 'detached' })
    await until('Osterøy serves it', async () => (await served()).includes(SECOND))
    expect(await served()).toContain('Kan du ikkje bruke nett?')
    await page.getByRole('heading', { name: 'Status: Publisert, med utkast' }).waitFor()
    await change(page, OTHER).getByText('Utkast', { exact: true }).waitFor()
    await page.getByText('Historikk').click()
    expect(await page.locator('.ip-changes ol li').first().innerText()).toMatch(
      /Kva går tenesta ut på\? .*redaktør i Osterøy, .*godkjend av Demo: publiserer i Osterøy/,
    )
  })

  it('and takes the whole of it down: the portal shows the shared text, and the texts are a draft', async () => {
    const page = await open('publiserer@osteroy.demo.example')
    await page.locator('.doc-controls__popup button').first().click()
    await page.getByRole('button', { name: 'Ta ned' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ta ned' }).click()
    await page.getByRole('heading', { name: 'Status: Utkast' }).waitFor()
    await until('Osterøy serves the shared text', async () => !(await served()).includes(SECOND))
    await page.getByRole('button', { name: 'Publiser', exact: true }).click()
    await page.getByRole('heading', { name: /^Status: Publisert/ }).waitFor()
    await until('Osterøy serves it again', async () => (await served()).includes(SECOND))
  })

  it('in the list, what she may not take down is refused in words', async () => {
    const page = await desk.signIn('publiserer@osteroy.demo.example')
    await choose(page)
    await page.getByRole('button', { name: 'Ta ned dei valde' }).click()
    const question = page.getByRole('dialog', { name: 'Ta ned dei valde (1)?' })
    expect(await findBarriers(page)).toEqual([])
    await question.getByRole('button', { name: 'Ta ned dei valde' }).click()
    await question.getByRole('alert').waitFor()
    expect(await question.getByRole('alert').innerText()).toBe('Du har ikkje lov til å gjere dette.')
    expect(await served()).toContain(SECOND)
  })

  it.each([360, 1280])('at %d px a whole service and the list of them stand in nobody’s way', async (width) => {
    const page = await desk.signIn('region@demo.example', width)
    await choose(page)
    await page.getByRole('button', { name: 'Ta ned dei valde' }).waitFor()
    await page.getByRole('button', { name: 'Sorter etter «Tittel», stigande' }).waitFor()
    await page.getByRole('checkbox', { name: 'Vel «Søk barnehageplass»' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await desk.open(page, 'services')
    await page.getByRole('textbox', { name: ABOUT }).waitFor()
    await page.locator('.ip-used-by li').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  it('in the list, the region takes down what is chosen and publishes it again', async () => {
    const page = await desk.signIn('region@demo.example')
    await choose(page)
    await carryOut(page, 'Ta ned dei valde', 'Tekne ned: 1.')
    await page.locator('tbody').getByText('Utkast', { exact: true }).waitFor()
    await until('no portal serves it', async () => (await desk.system().page('osteroy', PATH)).status === 404)
    await choose(page)
    await carryOut(page, 'Publiser dei valde', 'Publiserte: 1.')
    await page.locator('tbody').getByText('Publisert', { exact: true }).waitFor()
    await until('Osterøy serves it', async () => (await served()).includes(SECOND))
  })

  it('no page of the admin failed on the way', () => expect(desk.faults).toEqual([]))
})
