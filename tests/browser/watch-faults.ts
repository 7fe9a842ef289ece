import type { Page } from 'playwright-core'

/** What a browser says of a request that was cut off: the page was left, or the server stopped, while it was under way. */
const CUT_OFF = ['Failed to fetch', 'network error', 'Load failed']

/**
 * Notes what goes wrong on a page: errors nobody caught, and whatever the content policy refused.
 *
 * A request that is cut off because the page is left counts as no fault: Payload asks for permissions and preferences
 * while a page opens, and catches nothing when the next address is typed a moment later.
 */
export function watchFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => {
    if (!CUT_OFF.includes(error.message)) faults.push(error.message)
  })
  page.on('console', (line) => {
    if (/content security policy/i.test(line.text())) faults.push(line.text())
  })
}
