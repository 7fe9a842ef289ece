import type { Page } from 'playwright-core'

/** Presses what a document has, whether or not it shows at this width. */
export const pressHidden = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((e: HTMLElement) => e.click())

/** Every way a person can leave a document by, with a name for each. */
export function waysOut(page: Page): [string, () => Promise<unknown>][] {
  return [
    ['the menu', () => pressHidden(page, 'nav a[href*="/collections/contacts"]')],
    ['the crumbs', () => page.locator('.step-nav a').nth(1).click()],
    ['the mark', () => page.locator('.step-nav__home').click()],
    [
      'the first screen, from the strip',
      () =>
        page.evaluate(() => {
          const a = document.createElement('a')
          a.href = '/admin#portalar'
          document.body.append(a)
          a.click()
          a.remove()
        }),
    ],
    ['another tab of the document', () => pressHidden(page, '.doc-tabs__tabs a[href$="/api"]')],
    ['the account', () => page.locator('.app-header__account').first().click()],
    ['signing out', () => pressHidden(page, 'a[href$="/logout"]')],
    [
      'a new document',
      async () => {
        await page.locator('.doc-controls__popup button').click()
        await page.locator('#action-create').click()
      },
    ],
    ['Back', () => page.evaluate(() => history.back())],
    [
      'another language',
      async () => {
        await page.locator('.localizer button').click()
        await page.locator('.localizer__locale-code[data-locale=en]').click()
      },
    ],
  ]
}

/** What can come back when a document is saved: a status or nothing, the body, and a part of the sentence shown. */
export const REFUSALS = [
  [
    400,
    {
      errors: [
        {
          message: 'Dette feltet er ikkje rett: «Samandrag»',
          data: { errors: [{ path: 'summary', message: 'Skriv eit samandrag.' }] },
        },
      ],
    },
    'Dette feltet er ikkje rett',
  ],
  [403, { errors: [{ message: 'Du kan lagre utkast, men ikkje publisere.' }] }, 'Du kan lagre utkast'],
  [409, {}, 'Ingenting er lagra.'],
  [413, '<html>Request Entity Too Large</html>', 'Dette er for stort'],
  [500, { errors: [{ message: 'Something went wrong.' }] }, 'vi veit ikkje om alt blei lagra'],
  [502, '<html>Bad Gateway</html>', 'Systemet svarar ikkje no'],
  ['no answer', '', 'Vi fekk ikkje kontakt med systemet'],
] as const

/** Closes whatever the admin says in passing, until this sentence is gone. */
export async function closeSaying(page: Page, sentence: string): Promise<void> {
  await page.locator('[data-sonner-toast] [data-close-button]').evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).click()
  })
  await page
    .getByText(sentence)
    .first()
    .waitFor({ state: 'detached' })
    .catch(() => undefined)
}
