import type { Manifest, ManifestPage } from '@innbyggarportal/sites/publisher'

/** How many service pages are drawn by lot, over all portals. */
const DRAWN = 20

export interface ChosenPage {
  url: string
  why: string
}
type Row = { path: string; page: ManifestPage }

/**
 * The pages an audit asks for: of each kind, kommune and language the fullest; per kommune the service with every
 * override mode and one with a part in another language; and some drawn by lot. The lot is seeded, so that a run can be
 * repeated.
 */
export function choosePages(
  portals: readonly { manifest: Manifest; url: string }[],
  modesIn: (kommune: string) => string | undefined,
  seed: number,
): ChosenPage[] {
  const chosen = new Map<string, string>()
  const services: string[] = []
  for (const { manifest, url } of portals) {
    const rows: Row[] = Object.entries(manifest.pages).map(([path, page]) => ({ path, page }))
    const add = (row: Row | undefined, why: string) => {
      if (row && !chosen.has(url + row.path)) chosen.set(url + row.path, why)
    }
    for (const group of Map.groupBy(rows, (r) => `${r.page.kind} ${r.page.lang}`).values()) {
      add(
        group.toSorted((a, b) => b.page.bytes - a.page.bytes)[0],
        `fullest ${group[0]?.page.kind} in ${group[0]?.page.lang}`,
      )
    }
    const modes = modesIn(manifest.portal.kommune)
    add(
      rows.find((r) => r.page.kind === 'service' && r.page.key === modes),
      'every override mode',
    )
    add(
      rows.find((r) => r.page.kind === 'service' && r.page.findings.some((f) => f.rule === 'other-language')),
      'a part in another language',
    )
    add(
      rows.find((r) => r.page.kind === 'service' && r.page.findings.some((f) => f.rule === 'missing-words')),
      'a short page',
    )
    services.push(...rows.filter((r) => r.page.kind === 'service').map((r) => url + r.path))
  }
  const next = lot(seed)
  const left = services.filter((s) => !chosen.has(s)).sort()
  for (let n = 0; n < DRAWN && left.length > 0; n++)
    chosen.set(left.splice(Math.floor(next() * left.length), 1)[0]!, 'drawn by lot')
  return [...chosen].map(([url, why]) => ({ url, why }))
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function lot(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
