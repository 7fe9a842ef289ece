import {
  record,
  toSnapshot,
  toSnapshotRecord,
  type ContentRecord,
  type IsoInstant,
  type Snapshot,
} from '@innbyggarportal/shared-content/contract'
import {
  digestOfValue,
  openDiskStore,
  publishPortal,
  type Bundle,
  type PublishResult,
} from '@innbyggarportal/sites/publisher'

const text = (words: string) => ({ nn: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] })
const service = (key: string, title: string) => ({
  kind: 'service',
  key,
  slug: key,
  title: { nn: title },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: { summary: text(`Om ${title}.`) },
})

/** What the little region says in each of its versions. From one to the next, a title changes, and a service comes or goes. */
export const VERSIONS = ['Barnehage', 'Barnehageplass', 'Plass i barnehage'] as const

/** One kommune and a few services. `version` counts from 0. */
export function smallSnapshot(version: number): Snapshot {
  const services = [
    service('barnehage', VERSIONS[version]!),
    service('sfo', 'SFO'),
    ...(version % 2 ? [service('skule', 'Skule')] : []),
  ]
  const records = [
    { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'en'] },
    ...services,
  ]
  return toSnapshot(records.map((r) => toSnapshotRecord(record.parse(r) as ContentRecord, digestOfValue)))
}

/** Shows the whole of a view, so that nothing about a page can differ unseen. */
const bundle: Bundle = {
  digest: 'code',
  assets: [{ path: '/_astro/a.css', content: Buffer.from('body{}'), type: 'text/css; charset=utf-8' }],
  render: async (view) => Buffer.from(`<!doctype html><title>${JSON.stringify(view)}</title>`),
}

/** One earlier release is kept. */
export const KEPT = 1

/** Publishes a version of the little region into a folder. */
export function publishSmall(
  directory: string,
  version: number,
  asOf: IsoInstant = `2026-11-21T10:00:0${version}.000Z`,
): Promise<PublishResult> {
  return publishPortal({
    kommune: 'osteroy',
    snapshot: smallSnapshot(version),
    asOf,
    bundle,
    store: openDiskStore(directory, KEPT),
    gate: { judge: async () => [] },
    portalUrl: (slug) => `http://${slug}.test`,
    isChecked: true,
  })
}
