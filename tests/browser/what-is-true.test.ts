import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { until } from '../region/running-parts.ts'
import { atHerDesk } from './at-her-desk.ts'
import { findBarriers } from './find-barriers.ts'

const { system, faults, signIn } = atHerDesk()

/** Opens a document by its name in a list, when its form can be written in. */
async function open(page: Page, collection: string, words: string, name: string): Promise<void> {
  await page.goto(`${system().cmsUrl}/admin/collections/${collection}?search=${encodeURIComponent(words)}`)
  await page.getByRole('link', { name }).first().click()
  await page.locator('form[data-form-ready=true]').first().waitFor()
}
const row = (page: Page, field: string, title: RegExp) =>
  page.locator(`#field-${field} button.ip-row-title`, { hasText: title })

describe('what a portal says of hours, deadlines and rights is chosen in words', () => {
  it('an editor in Osterøy says that a school is met by appointment, and what one gets there', async () => {
    const page = await signIn('redaktor@osteroy.demo.example', 360)
    await open(page, 'contacts', 'Fossen', 'Demo-skulen Fossen')
    await page.getByLabel('Kva slags opningstid').first().selectOption({ label: 'Berre etter avtale' })
    await row(page, 'offers', /Søk plass i SFO/).click()
    await page.locator('#field-offers').getByLabel('Eige nummer').fill('55 55 02 99')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Lagre' }).click()
    const said = async (path: string, words: string) => (await system().page('osteroy', path)).text.includes(words)
    await until('the page of SFO has its number', () => said('/tenester/sfo/', '55 55 02 99'))
    expect(await said('/tenester/skulestart/', '55 55 02 99')).toBe(false)
    await until('the first year is met by appointment', () => said('/tenester/skulestart/', 'Berre etter avtale'))
  })

  it('the region takes a deadline from the button it stood by', async () => {
    const stands = async () =>
      (await system().page('osteroy', '/tenester/kulturskule/')).text.includes('(plass frå hausten)')
    expect(await stands()).toBe(true)
    const page = await signIn('region@demo.example')
    await open(page, 'services', 'kulturskule', 'Søk plass i kulturskulen')
    await row(page, 'deadlines', /Plass frå hausten/).click()
    const choice = page.locator('#field-deadlines').getByLabel('Står ved knappen')
    expect(await choice.locator('option').allTextContents()).toEqual(['Ingen', 'Søk plass i kulturskulen'])
    await choice.selectOption({ label: 'Ingen' })
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Publiser endringane' }).click()
    await until('it stands by no button', async () => !(await stands()))
  })

  it('tells whoever writes prices of the days without one, before they are saved', async () => {
    const page = await signIn('region@demo.example')
    await open(page, 'services', 'kulturskule', 'Søk plass i kulturskulen')
    const price = page.locator('#field-price')
    await row(page, 'price', /./).first().click()
    const first = price.locator('.ip-row').first()
    const lastDay = first.getByLabel('Gjeld til og med')
    if (!(await lastDay.isVisible())) await first.locator('summary', { hasText: 'Fleire felt' }).click()
    await lastDay.fill('2026-01-31')
    await page.getByText(/gjaldt til dagen før 1\. februar 2026/).waitFor()
  })

  it('nothing went wrong unseen', () => expect(faults).toEqual([]))
})
