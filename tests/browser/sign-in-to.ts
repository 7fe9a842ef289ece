import type { Page } from 'playwright-core'
import type { RunningSystem } from '../region/running-system.ts'

/** Signs in to the admin and waits for the first screen. */
export async function signInTo(
  { cmsUrl, password }: Pick<RunningSystem, 'cmsUrl' | 'password'>,
  page: Page,
  email: string,
): Promise<void> {
  await page.goto(`${cmsUrl}/admin/login`)
  await page.getByLabel('E-post').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.getByRole('heading', { name: 'Det som ventar på deg' }).waitFor()
}

/**
 * Takes over whatever somebody else still holds, as a colleague would: a document stays theirs for some minutes when a
 * browser leaves it without a word, and whether it does depends on which request was the last.
 */
export async function takesOver(page: Page): Promise<void> {
  await page.addLocatorHandler(page.locator('#document-locked'), (dialog) =>
    dialog.getByRole('button', { name: 'Ta over' }).click(),
  )
}
