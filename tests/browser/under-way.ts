import type { Page } from 'playwright-core'

/** What a page has asked for and not got yet: how many requests, each time it is asked. */
export function requestsUnderWay(page: Page): () => number {
  const underWay = new Set<object>()
  page.on('request', (request) => underWay.add(request))
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  return () => underWay.size
}
