import type { ReleaseStore } from '@innbyggarportal/sites/publisher'
import { Trouble } from '../command/trouble.ts'

/** The key of the published kommune with a slug. Throws a {@link Trouble} that lists the slugs there are. */
export async function findKommune(store: ReleaseStore, slug: string): Promise<string> {
  const slugs: string[] = []
  for (const key of await store.kommuner()) {
    const current = await store.readCurrent(key)
    if (current?.manifest.portal.slug === slug) return key
    if (current) slugs.push(current.manifest.portal.slug)
  }
  throw new Trouble(
    `There is no published portal “${slug}”. ${slugs.length > 0 ? `There are: ${slugs.join(', ')}.` : 'Nothing is published yet: run npm run publish.'}`,
  )
}
