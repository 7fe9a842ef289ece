import { readerFor } from '@innbyggarportal/shared-content/affected'
import {
  canonicalJson,
  troubleOf,
  type IsoInstant,
  type Kommune,
  type Snapshot,
} from '@innbyggarportal/shared-content/contract'
import { contentVersion } from './content-version.ts'
import { digestOfValue } from '../digest.ts'
import { hasUnsettled } from './is-unsettled.ts'
import { makeManifest } from './make-manifest.ts'
import type { Manifest } from '../store/manifest.ts'
import { makeTheme, type PortalTheme } from './portal-assets.ts'
import { finishRollback } from '../store/hold-back.ts'
import type { PublishInput } from './publish-input.ts'
import { snapshotAt } from './snapshot-at.ts'
import type { TemplateVerdicts } from './template-verdicts.ts'
import { changesAtOf, countPages, findingsOf, NO_PAGES, type PublishResult } from './publish-result.ts'

/**
 * Publishes one portal: which pages does the content give, which of them differ from the release it serves, render and
 * judge those, write what is new, and make the whole current in one stroke. A page with a blocking finding keeps its
 * last good version; a service without one is left out of the portal and unlinked until it is mended.
 */
export async function publishPortal(given: PublishInput): Promise<PublishResult> {
  const input = { ...given, snapshot: publishedAt(given) }
  const { kommune, snapshot } = input
  const owner = readerFor(snapshot, kommune)?.kommune
  if (!owner) {
    const message = troubleOf('kommuneUnknown', { kommune })
    return { kommune, state: 'failed', pages: NO_PAGES, findings: [], message, ms: 0 }
  }
  const theme = makeTheme(owner.theme)
  // Before the lock: it takes a while when code or theme is new, and whoever rolls back must not wait for it.
  const verdicts = await input.templates?.({ theme: owner.theme, css: theme.css }, owner.languages, () =>
    input.onProgress?.(0, 0),
  )
  return input.store.lock(kommune, async () => {
    const startedAt = performance.now()
    const result = await publishUnderLock({ ...input, owner, theme, ...(verdicts && { verdicts }) })
    return { ...result, ms: Math.round(performance.now() - startedAt) }
  })
}

/** The content of the day, without what is planned: a release is of what is, and a plan that is made or dropped makes none. */
function publishedAt({ snapshot, asOf }: PublishInput): Snapshot {
  const { shared, kommuner } = snapshotAt(asOf, snapshot)
  return { shared, kommuner }
}

type OwnedInput = PublishInput & { owner: Kommune; theme: PortalTheme; verdicts?: TemplateVerdicts }

async function publishUnderLock(input: OwnedInput): Promise<Omit<PublishResult, 'ms'>> {
  const { kommune, store, snapshot, asOf, owner, theme } = input
  const pin = await store.readPin(kommune)
  if (pin) {
    await finishRollback(store, kommune, pin)
    return {
      kommune,
      state: 'pinned',
      release: pin.release,
      pages: NO_PAGES,
      findings: [],
      message: troubleOf('heldBy', { by: pin.by, why: pin.why }),
    }
  }
  const portalUrl = input.portalUrl(owner.slug, owner.domain)
  const versions = {
    code: input.code ?? input.bundle.digest,
    content: contentVersion(snapshot, kommune),
    site: digestOfValue([theme.href, portalUrl]),
  }
  const current = await store.readCurrent(kommune)
  const missing = input.isChecked && current ? await store.missing(objectsOf(current.manifest)) : NOTHING_MISSING
  if (current && missing.size === 0 && isUpToDate(current.manifest, versions, asOf)) {
    const { manifest } = current
    return {
      kommune,
      state: 'unchanged',
      release: current.release,
      pages: countPages(manifest, manifest, 0),
      findings: findingsOf(manifest),
      ...changesAtOf(manifest),
    }
  }
  const before = current && withoutPages(current.manifest, missing)
  const made = await makeManifest(
    { ...input, ...(missing.size > 0 && { changes: undefined }), site: portalUrl, versions },
    before,
  )
  if ('stops' in made)
    return { kommune, state: 'failed', pages: NO_PAGES, findings: made.stops, message: troubleOf('frontPageStopped') }
  const { next, rendered } = made
  if (current && rendered === 0 && missing.size === 0 && isSameRelease(current.manifest, next)) {
    await store.noteBasis(kommune, { release: current.release, content: next.content, asOf: next.asOf })
    return {
      kommune,
      state: 'unchanged',
      release: current.release,
      pages: countPages(next, next, 0),
      findings: findingsOf(next),
      ...changesAtOf(next),
    }
  }
  return {
    kommune,
    state: 'published',
    release: await store.makeCurrent(kommune, next),
    pages: countPages(current?.manifest ?? null, next, rendered),
    findings: findingsOf(next),
    ...changesAtOf(next),
  }
}

const NOTHING_MISSING: ReadonlySet<string> = new Set()

/** Whether publishing would make the same release again: same code, same content, no page whose time has come, and none that waits to be judged. */
function isUpToDate(m: Manifest, versions: Pick<Manifest, 'code' | 'content' | 'site'>, asOf: IsoInstant): boolean {
  const { changesAt } = changesAtOf(m)
  const isSame = m.code === versions.code && m.content === versions.content && m.site === versions.site
  return isSame && m.asOf <= asOf && !hasUnsettled(m) && !(changesAt !== undefined && changesAt <= asOf)
}

/** Whether two manifests differ in nothing but the content and the moment they were made from. */
function isSameRelease({ pages, ...a }: Manifest, { pages: nextPages, ...b }: Manifest): boolean {
  const isSameAround = canonicalJson({ ...a, content: '', asOf: '' }) === canonicalJson({ ...b, content: '', asOf: '' })
  return isSameAround && JSON.stringify(pages) === JSON.stringify(nextPages)
}

function objectsOf({ pages, assets, search, redirects }: Manifest): (readonly [string, number | undefined])[] {
  return [
    ...[...Object.values(pages), ...Object.values(assets)].map(({ object, bytes }) => [object, bytes] as const),
    ...Object.values(search).map((index) => [index!.object, undefined] as const),
    ...(redirects === undefined ? [] : [[redirects, undefined] as const]),
  ]
}

/** A release as if it had never had what is gone: it is made anew. */
function withoutPages(m: Manifest, missing: ReadonlySet<string>): Manifest {
  if (missing.size === 0) return m
  const left = <T extends { object: string }>(files: Partial<Record<string, T>>) =>
    Object.fromEntries(Object.entries(files).filter(([, file]) => !missing.has(file!.object)))
  return { ...m, pages: left(m.pages), search: left(m.search), assets: left(m.assets) } as Manifest
}
