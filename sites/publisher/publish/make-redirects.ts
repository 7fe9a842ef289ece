import { listRedirects } from '../../src/view/index.ts'
import { redirectLines } from '../store/redirect-lines.ts'
import type { Manifest } from '../store/manifest.ts'
import type { ObjectBatch } from '../store/object-store.ts'
import type { PagePlan } from './plan-pages.ts'

/** The old addresses of a portal, one object; nothing where there are none. */
export async function makeRedirects(plan: PagePlan, batch: ObjectBatch): Promise<Pick<Manifest, 'redirects'>> {
  const redirects = listRedirects(plan.reader)
  return redirects.size === 0 ? {} : { redirects: await batch.add(redirectLines(redirects)) }
}
