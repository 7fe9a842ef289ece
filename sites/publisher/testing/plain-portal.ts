import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { record, type ContentRecord, type Finding, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import type { Bundle } from '../load-bundle.ts'
import type { PublishInput } from '../publish/publish-input.ts'
import { publishPortal } from '../publish/publish-portal.ts'
import type { PublishResult } from '../publish/publish-result.ts'
import { openDiskStore, type DiskStore } from '../store/disk/disk-store.ts'

/** A text of one paragraph in nynorsk. */
const para = (text: string) => ({ nn: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }] })

/** A service with a summary and one text in its body. */
export const aService = (key: string, text: string, more: object = {}) => ({
  kind: 'service',
  key,
  slug: key,
  title: { nn: `Søk ${key}` },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: { summary: para(`Om ${key}.`), whatYouGet: para(text) },
  ...more,
})

/** A region of one kommune, «osteroy», with these records. */
export const region = (...records: unknown[]): Snapshot => contentOf(osteroy, ...records)
/** Content of nothing but these records. */
export const contentOf = (...records: unknown[]): Snapshot =>
  snapshotOf(records.map((r) => record.parse(r)) as ContentRecord[])
export const osteroy = { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] }

/** Renders a page as its view in plain sight: enough to see what was published. */
export const plainBundle: Bundle = {
  render: async (view) => Buffer.from(`<!doctype html><title>${JSON.stringify(view)}</title>`),
  digest: 'code',
  assets: [],
}
/** What the plain portal's gate finds on every page that says FEIL. */
export const blocked: Finding = {
  rule: 'html/empty-heading',
  severity: 'block',
  advice: { nn: 'Ei overskrift er tom.', nb: 'En overskrift er tom.', en: 'A heading is empty.' },
}

/** A portal in a folder of its own, published with a bundle that shows views and a gate that stops what says FEIL. */
export interface PlainPortal {
  directory: string
  store(): DiskStore
  publish(snapshot: Snapshot, more?: Partial<PublishInput>): Promise<PublishResult>
  /** The page as it is served now. */
  pageNow(path: string): Promise<string | undefined>
  remove(): Promise<void>
}

export async function plainPortal(): Promise<PlainPortal> {
  const directory = await mkdtemp(join(tmpdir(), 'publish-'))
  const store = () => openDiskStore(join(directory, 'releases'))
  return {
    directory,
    store,
    publish: (snapshot, more = {}) =>
      publishPortal({
        kommune: 'osteroy',
        snapshot,
        asOf: '2026-11-21T10:00:00.000Z',
        bundle: plainBundle,
        store: store(),
        gate: { judge: async (html) => (html.includes('FEIL') ? [blocked] : []) },
        portalUrl: (slug) => `http://${slug}.test`,
        ...more,
      }),
    async pageNow(path) {
      const page = (await store().readCurrent('osteroy'))?.manifest.pages[path]
      return page && Buffer.from(await store().readObject(page.object)).toString('utf8')
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}
