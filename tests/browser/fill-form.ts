import type { Page } from 'playwright-core'
import { aPicture } from '../builders/a-picture.ts'
import type { Rule } from '../access/rules.ts'

/** What a form needs to know that is not in it: words of its own, the service an override is of, the fact a value is of, and a kommune for who has many. */
export interface Given {
  name: string
  service: string
  fact: string
  kommune: string | undefined
}

/** Chooses in one of the admin's lists by the words a person sees. */
async function choose(page: Page, field: string, words: string): Promise<void> {
  const control = page.locator(`#field-${field}`)
  await control.locator('.rs__control').click()
  await control.locator('.rs__input').fill(words)
  await page.locator('.rs__option', { hasText: words }).first().click()
}
const type = (page: Page, field: string, words: string) => page.locator(`#field-${field}`).fill(words)
const firstOf = (page: Page, field: string, words: string) =>
  page
    .locator(`#field-${field} :is(input, textarea), [data-field-path="${field}"] :is(input, textarea)`)
    .first()
    .fill(words)

const FORMS: Partial<Record<Rule['collection'], (page: Page, given: Given) => Promise<void>>> = {
  services: (page, { name }) => type(page, 'title', name),
  overrides: (page, { service }) => choose(page, 'service', service),
  'local-facts': async (page, { name, fact }) => {
    await choose(page, 'fact', fact)
    await page.locator('.ip-control :is(input, textarea)').first().fill(name)
    await page.keyboard.press('Tab')
  },
  contacts: (page, { name }) => firstOf(page, 'name', name),
  media: async (page, { name }) => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: `${name}.png`, mimeType: 'image/png', buffer: Buffer.from(aPicture(8, 8)) })
  },
  kommuner: async (page, { name }) => {
    await type(page, 'name', name)
    await type(page, 'slug', name.toLowerCase().replace(/[^a-z]/g, '-'))
  },
  'fact-definitions': async (page, { name }) => {
    await firstOf(page, 'label', name)
    await choose(page, 'type', 'Tekst')
    await firstOf(page, 'fallback', 'sjå lista')
  },
  'contact-roles': (page, { name }) => firstOf(page, 'label', name),
  users: async (page, { name }) => {
    await type(page, 'name', name)
    await page.locator('input[name=email]').fill(`${name.toLowerCase().replace(/[^a-z]/g, '-')}@demo.example`)
    for (const field of ['password', 'confirm-password'])
      await page.locator(`input[name=${field}]`).fill('eit-langt-passord-for-ein-test')
  },
}

const HAS_KOMMUNE: readonly string[] = ['overrides', 'local-facts', 'contacts']

/** Fills in the least a form can be saved with. */
export async function fillForm(page: Page, collection: Rule['collection'], given: Given): Promise<void> {
  const fill = FORMS[collection]
  if (!fill) throw new Error(`Nobody has told how to fill in a new ${collection}.`)
  if (given.kommune !== undefined && HAS_KOMMUNE.includes(collection)) await choose(page, 'kommune', given.kommune)
  await fill(page, given)
}
