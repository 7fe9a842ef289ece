import type { Kommune } from '@innbyggarportal/shared-content/contract'
import type { PageRef } from '../../src/view/index.ts'
import type { Manifest } from '../store/manifest.ts'
import { makePages, type Judged, type MadePages } from './make-pages.ts'
import { makeRedirects } from './make-redirects.ts'
import { makeSearch } from './make-search.ts'
import { planPages } from './plan-pages.ts'
import { writeAssets, type PortalTheme } from './portal-assets.ts'
import type { PublishInput } from './publish-input.ts'
import type { PageFinding } from './publish-result.ts'
import type { TemplateVerdicts } from './template-verdicts.ts'
import { withoutServices } from './without-services.ts'

interface ManifestInput extends PublishInput {
  owner: Kommune
  theme: PortalTheme
  /** The portal's address. */
  site: string
  versions: Pick<Manifest, 'code' | 'content' | 'site'>
  verdicts?: TemplateVerdicts
}

/** A manifest whose objects all last, or what stops a front page that has no earlier version. */
type Made = { next: Manifest; rendered: number } | { stops: PageFinding[] }

/**
 * Brings the content to a manifest. A service that is stopped and has no good version is taken out of the content, and
 * all is thought through again without it, so that nothing links to what cannot be shown.
 */
export async function makeManifest(input: ManifestInput, before: Manifest | null): Promise<Made> {
  const { asOf, bundle, store, theme, versions } = input
  const batch = store.openBatch()
  const leftOut = new Map<string, Manifest['leftOut'][number]>()
  const leftOutServices = new Set<string>()
  const judged: Judged = new Map()
  let mayStop: ReadonlySet<string> | undefined
  for (;;) {
    const snapshot = withoutServices(input.snapshot, input.kommune, leftOutServices)
    const changes = leftOutServices.size === 0 ? input.changes : undefined
    const plan = planPages(
      { ...input, snapshot, code: versions.code, site: versions.site, themeHref: theme.href, portalUrl: input.site },
      before,
      changes,
    )
    const round = await makePages({ ...input, batch, ...(mayStop && { mayStop }) }, plan, before, judged)
    mayStop ??= round.stoppedByContent
    for (const {
      page: { ref },
      findings,
    } of round.unpublishable)
      leftOut.set(ref.path, { ...placeOf(ref), findings })
    const stopped = round.unpublishable.flatMap(({ page: { ref } }) =>
      ref.kind === 'service' && ref.key ? [ref.key] : [],
    )
    if (stopped.length > 0) {
      for (const key of stopped) leftOutServices.add(key)
      continue
    }
    const stops = stopsOfHome(round)
    if (stops.length > 0) return { stops }
    const assets = await writeAssets(
      bundle,
      theme,
      before,
      batch,
      [...round.pages.values()].some((p) => p.isKept),
    )
    const search = await makeSearch(plan, before, asOf, batch)
    const redirects = await makeRedirects(plan, batch)
    await batch.settle()
    const pages = Object.fromEntries([...round.pages].sort(([a], [b]) => (a < b ? -1 : 1)))
    return {
      rendered: round.rendered,
      next: {
        format: 2,
        portal: portalOf(input.owner),
        asOf,
        ...versions,
        pages,
        assets,
        search,
        ...redirects,
        leftOut: [...leftOut.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      },
    }
  }
}

function portalOf({ key, slug, name, domain, languages, formerly }: Kommune): Manifest['portal'] {
  const formerSlugs = formerly?.slugs
  return { kommune: key, slug, name, ...(domain && { domain }), languages, ...(formerSlugs && { formerSlugs }) }
}

function placeOf({ path, lang, kind, key }: PageRef): Pick<PageFinding, 'path' | 'lang' | 'service'> {
  return { path, lang, ...(kind === 'service' && key && { service: key }) }
}

function stopsOfHome(round: MadePages): PageFinding[] {
  const stopped = round.unpublishable.filter(({ page }) => page.ref.kind === 'home')
  return stopped.length === 0
    ? []
    : round.unpublishable.flatMap(({ page: { ref }, findings }) => findings.map((f) => ({ ...f, ...placeOf(ref) })))
}
