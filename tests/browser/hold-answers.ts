import type { Page } from 'playwright-core'

/** Answers to a form that are ready and on hold. */
export interface HeldAnswers {
  isHolding: () => boolean
  letGo: () => void
}

/** Holds what the server answers a form of the admin with, from now on, until it is let go. */
export async function holdAnswers(page: Page): Promise<HeldAnswers> {
  const gone = Promise.withResolvers<void>()
  let held = 0
  await page.route(/\/admin\/collections\//, async (route) => {
    if (!route.request().postData()?.includes('form-state')) return route.fallback()
    const response = await route.fetch()
    held += 1
    await gone.promise
    await route.fulfill({ response })
  })
  return { isHolding: () => held > 0, letGo: () => gone.resolve() }
}
