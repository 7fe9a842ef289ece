import { createServer, type Server } from 'node:http'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OVERRIDE_MODES, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { PAGE_KINDS } from '@innbyggarportal/sites/view'
import { publishRegion, type PublishedRegion } from '../region/published-region.ts'
import { choosePages, type ChosenPage } from './choose-pages.ts'
import { errorLines, REPORTS, runPa11y, type Pa11yReport } from './run-pa11y.ts'

/** Changes when other pages should be drawn. */
const SEED = 20261121

let region: PublishedRegion
let chosen: ChosenPage[]
let report: Pa11yReport

beforeAll(async () => {
  region = await publishRegion()
  const portals = await Promise.all(
    (await region.store.kommuner()).map(async (k) => {
      const { manifest } = (await region.store.readCurrent(k))!
      return { manifest, url: region.urlOf(manifest.portal.slug) }
    }),
  )
  chosen = choosePages(portals, (kommune) => mostModes(seedRecords, kommune), SEED)
  report = await runPa11y(
    chosen.map((c) => c.url),
    'portals',
  )
  await writeFile(join(REPORTS, 'chosen.json'), JSON.stringify(chosen, null, 2))
})
afterAll(() => region?.close())

/** The service a kommune overrides in the most ways. */
function mostModes(records: readonly ContentRecord[], kommune: string): string | undefined {
  const counted = records.flatMap((r) =>
    r.kind === 'override' && r.kommune === kommune
      ? [{ service: r.service, modes: new Set(Object.values(r.slots).flatMap((s) => s?.mode ?? [])).size }]
      : [],
  )
  return counted.sort((a, b) => b.modes - a.modes)[0]?.service
}

describe('the portals in a real browser', () => {
  it('publishes the whole seed without a page kept back', () => {
    expect(region.results.map((r) => [r.kommune, r.state, r.pages.keptBack, r.message])).toEqual(
      region.results.map((r) => [r.kommune, 'published', 0, undefined]),
    )
  })

  it('audits every kind of page of every kommune in every language', async () => {
    for (const kommune of await region.store.kommuner()) {
      const { manifest } = (await region.store.readCurrent(kommune))!
      const expected = manifest.portal.languages.flatMap((lang) => PAGE_KINDS.map((kind) => `${kind} ${lang}`))
      const asked = new Set(
        chosen
          .filter((c) => c.url.startsWith(region.urlOf(manifest.portal.slug)))
          .map((c) => {
            const page = manifest.pages[new URL(c.url).pathname]!
            return `${page.kind} ${page.lang}`
          }),
      )
      expect(
        expected.filter((e) => !asked.has(e)),
        kommune,
      ).toEqual([])
    }
    expect(new Set(chosen.map((c) => c.why.replace(/^fullest.*/, 'fullest')))).toEqual(
      new Set(['fullest', 'every override mode', 'a part in another language', 'drawn by lot']),
    )
  })

  it('covers every override mode in the seed it audits', () => {
    const modes = new Set(
      seedRecords.flatMap((r) => (r.kind === 'override' ? Object.values(r.slots).flatMap((s) => s?.mode ?? []) : [])),
    )
    expect([...modes].sort()).toEqual([...OVERRIDE_MODES].sort())
  })

  it('gets an answer for every page it asked about', () => {
    expect(Object.keys(report.results).sort()).toEqual(chosen.map((c) => c.url).sort())
    expect(report.total).toBe(chosen.length)
  })

  it('finds no error at WCAG 2 AA', () => {
    expect(errorLines(report)).toEqual([])
    expect(report.passes).toBe(chosen.length)
  })
})

describe('the audit itself', () => {
  let planted: Server
  const sound = (body: string) =>
    `<!DOCTYPE html><html lang="nn"><head><meta charset="utf-8"><title>Side</title></head><body><main><h1>Side</h1>${body}</main></body></html>`
  const defects: Record<string, string> = {
    '/weak-contrast': sound('<p style="color:#aaa;background:#fff">Søk innan 1. mars</p>'),
    '/image-without-alt': sound('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'),
    '/field-without-label': sound(
      '<form action="/"><input type="text" name="q"><button type="submit">Søk</button></form>',
    ),
    '/link-without-text': sound('<p><a href="/a"></a></p>'),
    '/no-language': sound('<p>Hei</p>').replace(' lang="nn"', ''),
  }

  beforeAll(async () => {
    planted = createServer((request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(defects[request.url ?? ''] ?? sound('<p>Ein god tekst.</p>')),
    )
    await new Promise<void>((resolve) => {
      planted.listen(0, '127.0.0.1', resolve)
    })
  })
  afterAll(() => {
    planted.close()
  })

  it('fails a page for every planted defect, and passes the sound one', async () => {
    const { port } = planted.address() as { port: number }
    const at = (path: string) => `http://127.0.0.1:${port}${path}`
    const found = await runPa11y([at('/sound'), ...Object.keys(defects).map(at)], 'planted')
    expect(found.results[at('/sound')]).toEqual([])
    for (const path of Object.keys(defects)) expect(found.results[at(path)]?.length, path).toBeGreaterThan(0)
  })
})
