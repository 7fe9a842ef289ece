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
