import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { listSearchEntries } from '../../search/search-entries.ts'
import type { Manifest, SearchIndex } from '../store/manifest.ts'
import type { ObjectBatch } from '../store/object-store.ts'
import type { PagePlan } from './plan-pages.ts'

/** What the search reads, one object per language; a language that nothing has touched keeps its own. */
export async function makeSearch(
  plan: PagePlan,
  before: Manifest | null,
  asOf: IsoInstant,
  batch: ObjectBatch,
): Promise<Manifest['search']> {
  const search: Manifest['search'] = {}
  for (const lang of plan.reader.kommune.languages) {
    const last = before?.search[lang]
    search[lang] = last && plan.holds(last) ? last : await makeIndex(lang)
  }
  return search

  async function makeIndex(lang: Parameters<typeof listSearchEntries>[1]): Promise<SearchIndex> {
    const { reader, reads } = plan.recording()
    const { entries, changesAt } = listSearchEntries(reader, lang, asOf)
    return { object: await batch.add(JSON.stringify(entries)), reads: reads(), ...(changesAt && { changesAt }) }
  }
}
