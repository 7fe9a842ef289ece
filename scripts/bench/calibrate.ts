import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { loadBundle } from '@innbyggarportal/sites/publisher'
import { buildPageView, listPages } from '@innbyggarportal/sites/view'
import { AS_OF } from './publishing/as-of.ts'
import { makeRegion } from './region/make-region.ts'
import { snapshotOfRegion } from './region/snapshot-of-region.ts'

/** What this machine needs for three plain tasks, in milliseconds: figures of different machines compare by their ratio to these. */
export interface Calibration {
  hash64MiB: number
  write100Files: number
  render200Pages: number
}

const RENDERS = 200

/** Hashes 64 MiB with sha-256, writes 100 files of 4 KiB in a folder that stays, each forced to disk, and renders one page 200 times, warm. */
export async function calibrate(folder: string): Promise<Calibration> {
  const bytes = Buffer.alloc(64 * 1024 * 1024, 7)
  const hash64MiB = timed(() => createHash('sha256').update(bytes).digest())
  const target = mkdtempSync(join(folder, 'calibrate-'))
  const write100Files = timed(() => {
    for (let i = 0; i < 100; i++) {
      const file = openSync(join(target, String(i)), 'w')
      writeSync(file, bytes, 0, 4096)
      fsyncSync(file)
      closeSync(file)
    }
  })
  return { hash64MiB, write100Files, render200Pages: await renderPages() }
}

async function renderPages(): Promise<number> {
  const region = makeRegion({ kommuner: 1, services: 10 })
  const reader = readerFor(snapshotOfRegion(region), region.kommuneKeys[0]!)!
  const view = buildPageView(
    listPages(reader).find((p) => p.kind === 'service')!,
    reader,
    AS_OF,
    { themeHref: '/theme.css', portalUrl: 'http://portal.invalid' },
  )
  const { render } = await loadBundle()
  for (let i = 0; i < RENDERS; i++) await render(view)
  const from = performance.now()
  for (let i = 0; i < RENDERS; i++) await render(view)
  return Math.round(performance.now() - from)
}

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return Math.round(performance.now() - from)
}
