import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { digestOfBytes, digestOfValue } from '../digest.ts'
import { loadBundle } from '../load-bundle.ts'
import { planPages } from './plan-pages.ts'
import { makeTheme } from './portal-assets.ts'
import { publishPortal } from './publish-portal.ts'
import { openDiskStore } from '../store/disk/disk-store.ts'

const AS_OF = '2026-11-21T10:00:00.000Z'
const URL = 'http://vaksdal.test'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rendered-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

it('publishes every page as the very bytes its page view renders to', async () => {
  const changed = snapshotOf(
    seedRecords.map((r) =>
      r.kind === 'service' && r.key === 'sfo' ? { ...r, title: { ...r.title, nn: 'Søk SFO (endra)' } } : r,
    ),
  )
  const bundle = await loadBundle()
  const store = openDiskStore(directory)
  const { theme } = seedRecords.find((r) => r.kind === 'kommune' && r.key === 'vaksdal') as { theme?: never }

  const plan = planPages(
    {
      snapshot: changed,
      kommune: 'vaksdal',
      asOf: AS_OF,
      code: 'x',
      site: 'y',
      themeHref: makeTheme(theme).href,
      portalUrl: URL,
    },
    null,
    undefined,
  )
  const rendered: Record<string, string> = {}
  for (const ref of plan.refs) rendered[ref.path] = digestOfBytes(await bundle.render(plan.plan(ref).view))

  await publishPortal({
    kommune: 'vaksdal',
    snapshot: changed,
    asOf: AS_OF,
    bundle,
    gate: { judge: async () => [] },
    store,
    portalUrl: () => URL,
  })
  const { pages } = (await store.readCurrent('vaksdal'))!.manifest
  expect(Object.values(pages).length).toBeGreaterThan(100)
  expect(digestOfValue(rendered)).toBe(
    digestOfValue(Object.fromEntries(Object.entries(pages).map(([path, p]) => [path, p.object]))),
  )
})
