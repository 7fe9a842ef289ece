import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const found = z.object({
  violations: z.array(
    z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string(), target: z.unknown() })) }),
  ),
})

/** The axe that pa11y brings. */
const axe = async () => {
  const pa11y = createRequire(createRequire(import.meta.url).resolve('pa11y-ci/package.json')).resolve('pa11y')
  return await readFile(createRequire(pa11y).resolve('axe-core/axe.min.js'), 'utf8')
}

/** What axe finds in the way of people on a page as it stands, by WCAG 2.2 AA: a line for each element. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(await axe())
  const report: unknown = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`)
  return found
    .parse(report)
    .violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${help} ${JSON.stringify(target)} ${html.slice(0, 200)}`),
    )
}
