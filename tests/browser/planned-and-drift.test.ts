import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, osloDate } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { until } from '../region/running-parts.ts'
import { atHerDesk, saveDraft, write } from './at-her-desk.ts'
import { holdAnswers } from './hold-answers.ts'

const PATH = '/tenester/barnehageplass/'
const SLOT = 'Kva går tenesta ut på?'
const LAW = 'Frå nyttår har alle barn rett til plass.'
const BETTER = 'Ta gjerne med innesko.'
const SHARED = 'Kvart barn får eigen plass i garderoben.'
const OWN = 'Hos oss er vi mykje ute.'
const DAY = addDays(osloDate(new Date().toISOString()), 40)

describe('what is planned, and what is to be looked at again', () => {
  const desk = atHerDesk()
  const { open, signIn } = desk
  const served = async (slug: string) => (await desk.system().page(slug, PATH)).text
  const text = (page: Page) => page.locator('.rich-text-lexical', { hasText: SLOT })
  const choose = async (page: Page, field: string, option: string) => {
    await page.locator(`#field-${field} .rs__control`).click()
    await page.getByRole('option', { name: option }).click()
    await page.locator(`#field-${field} .rs__single-value`, { hasText: option }).waitFor()
  }
  /** What the form tells of a field that is planned. */
  const planned = (page: Page, field: string) =>
    page.locator('.ip-changes li', { hasText: field }).filter({ hasText: `Planlagd ${formatDate(DAY, 'nn')}` })

  it('an override still to be made shows what is shared, and offers nothing the region has locked', async () => {
    const page = await signIn('redaktor@osteroy.demo.example')
    const found: unknown = await page.evaluate(async () =>
      (await fetch('/api/services?where[key][equals]=barnehageplass&depth=0')).json(),
    )
    const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(found)
    await page.goto(`${desk.system().cmsUrl}/admin/collections/overrides/create?service=${docs[0]?.id}#field-whoCanGet`)
    const locked = page.locator('#field-whoCanGet__mode')
    await locked.locator('.ip-shared summary').waitFor()
    expect(await locked.getByRole('radio', { disabled: true }).count()).toBe(3)
    expect(await locked.getByRole('radio', { name: 'Felles tekst', disabled: false }).isChecked()).toBe(true)
    expect(await page.locator('.ip-drift').count()).toBe(0)
  })

  it('the day of a new rule can be filled in, however late the answer to what was written before comes', async () => {
    const page = await signIn('region@demo.example')
    await open(page, 'services', 'Søk barnehageplass')
    const answers = await holdAnswers(page)
    await write(text(page), LAW)
    await until('what was written has an answer', async () => answers.isHolding())
    await page.waitForTimeout(500)
    await page.locator('#field-changeKind .rs__control').click()
    await page.getByRole('option', { name: 'Ny regel frå ein dato' }).click()
    answers.letGo()
    await page.locator('#field-inForceFrom input').waitFor({ timeout: 20_000 })
  })

  it('the region plans a law: it says so in the form, in the list and on the first screen, and on no portal', async () => {
    const page = await signIn('region@demo.example')
    await open(page, 'services', 'Søk barnehageplass')
    await write(text(page), LAW)
    await choose(page, 'changeKind', 'Ny regel frå ein dato')
    const [year, month, day] = DAY.split('-').map(Number)
    await page
      .locator('#field-inForceFrom input')
      .fill(formatDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, 'nn'))
    await page.keyboard.press('Tab')
    await saveDraft(page)
    await planned(page, SLOT).waitFor()
    // The text of today is back in the form.
    await until('the law has left the form', async () => (await page.locator('form').getByText(LAW).count()) === 0)
    // Nothing was published, and nothing says so, also once the portals have looked.
    await page.waitForTimeout(3000)
    expect(await page.locator('.ip-strip[role=region]').count()).toBe(0)
    await page.goto(`${desk.system().cmsUrl}/admin/collections/services?search=barnehageplass`)
    await page
      .getByText(`Planlagd ${formatDate(DAY, 'nn')}`)
      .first()
      .waitFor()
    await page.goto(`${desk.system().cmsUrl}/admin`)
    await page
      .locator('section', { has: page.getByRole('heading', { name: 'Planlagde endringar (1)' }) })
      .getByText(formatDate(DAY, 'nn'))
      .waitFor()
    expect(await served('lindas')).not.toContain(LAW)
  })

  it('another word that is published meanwhile passes beneath what is planned', async () => {
    const page = await signIn('region@demo.example')
    await open(page, 'services', 'Søk barnehageplass')
    await page.locator('#field-title').fill('Søk barnehageplass no')
    await choose(page, 'changeKind', 'Betre ordlyd (ingen varsel)')
    const publish = page.getByRole('button', { name: 'Publiser endringane' })
    await until('there is something to publish', async () => await publish.isEnabled())
    await publish.click()
    await until('Lindås serves it', async () => (await served('lindas')).includes('Søk barnehageplass no'))
    expect(await served('lindas')).not.toContain(LAW)
    await planned(page, SLOT).waitFor()
  })

  it('what is bettered elsewhere in the text meanwhile is taken into the plan with one press', async () => {
    const page = await signIn('region@demo.example')
    await open(page, 'services', 'Søk barnehageplass')
    await text(page).locator('[contenteditable=true] p').last().click()
    await page.keyboard.press('End')
    await page.keyboard.insertText(` ${BETTER}`)
    await choose(page, 'changeKind', 'Betre ordlyd (ingen varsel)')
    const publish = page.getByRole('button', { name: 'Publiser endringane' })
    await until('there is something to publish', async () => await publish.isEnabled())
    await publish.click()
    await until('Lindås serves it', async () => (await served('lindas')).includes(BETTER))
    const merge = planned(page, SLOT).getByRole('button', { name: 'Ta med det nye' })
    await merge.click()
    await page.getByText('Det nye er teke med.').first().waitFor()
    await merge.waitFor({ state: 'detached' })
    const plan = await page.evaluate(async () => (await fetch('/api/changes?where[state][equals]=approved')).text())
    expect([plan.includes(LAW), plan.includes(BETTER)]).toEqual([true, true])
    expect(await served('lindas')).not.toContain(LAW)
  })

  it('a kommune sees what is planned; a draft of its own text does not take the notice away, «Behald vår» does', async () => {
    const page = await signIn('redaktor@osteroy.demo.example')
    await page.getByRole('heading', { name: 'Planlagde endringar (1)' }).waitFor()
    const task = page.getByRole('link', { name: new RegExp(`barnehageplass.*${SLOT.replace('?', '\\?')}`, 'i') })
    await task.first().click()
    const notice = page.locator('.ip-drift')
    await notice.getByText(`Ny regel frå ${formatDate(DAY, 'nn')}`).waitFor()
    await write(page.locator('.render-fields:has(> .ip-mode)', { hasText: SLOT }), OWN)
    await saveDraft(page)
    await notice.waitFor()
    await page.goto(`${desk.system().cmsUrl}/admin`)
    await task.first().click()
    await notice.getByRole('button', { name: 'Behald vår' }).click()
    await notice.waitFor({ state: 'detached' })
    expect(await page.locator('.rich-text-lexical', { hasText: OWN }).count()).toBeGreaterThan(0)
    await page.goto(`${desk.system().cmsUrl}/admin`)
    await page.getByRole('heading', { name: 'Det som ventar på deg' }).waitFor()
    expect(await task.count()).toBe(0)
    expect(await served('osteroy')).not.toContain(OWN)
  })

  it('with the plan called off, what is published asks the kommune anew, and a draft that is thrown away does not answer', async () => {
    const region = await signIn('region@demo.example')
    await open(region, 'services', 'Søk barnehageplass')
    await planned(region, SLOT).getByRole('button', { name: 'Forkast' }).click()
    await region.getByRole('dialog').getByRole('button', { name: 'Forkast' }).click()
    await planned(region, SLOT).waitFor({ state: 'detached' })
    // The form is drawn again; what is written meanwhile is another story.
    await open(region, 'services', 'Søk barnehageplass')
    await write(text(region), SHARED)
    const publish = region.getByRole('button', { name: 'Publiser endringane' })
    await until('there is something to publish', async () => await publish.isEnabled())
    await publish.click()
    await until('Lindås serves it', async () => (await served('lindas')).includes(SHARED))

    const page = await signIn('publiserer@osteroy.demo.example')
    const task = page.getByRole('link', { name: /barnehageplass/i })
    await task.first().click()
    await page.locator('.ip-drift').waitFor()
    await page.locator('.ip-changes').getByRole('button', { name: 'Forkast' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Forkast' }).click()
    await page.getByRole('heading', { name: 'Status: Publisert', exact: true }).waitFor()
    await page.locator('.ip-drift').waitFor()
    await page.goto(`${desk.system().cmsUrl}/admin`)
    await task.first().waitFor()
    expect(await served('osteroy')).not.toContain(OWN)
  })
})
