import { readerFor } from '@innbyggarportal/shared-content/affected'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { expect, it } from 'vitest'
import { loadBundle } from '../publisher/load-bundle.ts'
import { AS_OF, OPTIONS } from '../src/testing/portal-of.ts'
import { buildPageView, listPages } from '../src/view/index.ts'
import { openGate } from './judge-html.ts'

/** Pages between two that are also judged as one whole; no kommune has a multiple of it. */
const STEP = 17
/** The kommune whose pages are judged in every language; of the others, those in their first. */
const IN_FULL = 'osteroy'

it('finds nothing on the pages of the demo region, each part judged once, in parts as in the whole', async () => {
  const bundle = await loadBundle()
  const snapshot = snapshotOf(seedRecords)
  const gate = openGate()
  const whole = openGate({ isByParts: false })
  const found: string[] = []
  let pages = 0
  for (const r of seedRecords) {
    const reader = r.kind === 'kommune' ? readerFor(snapshot, r.key) : undefined
    const pagesHere = reader
      ? listPages(reader).filter((p) => r.kind === 'kommune' && (r.key === IN_FULL || p.lang === r.languages[0]))
      : []
    for (const ref of pagesHere) {
      const html = (await bundle.render(buildPageView(ref, reader!, AS_OF, OPTIONS))).toString()
      const findings = await gate.judge(html)
      found.push(
        ...findings.map(
          (f) => `${r.kind === 'kommune' ? r.key : ''} ${ref.path} ${f.severity} ${f.rule} ${f.node ?? ''}`,
        ),
      )
      if (pages++ % STEP === 0) expect(await whole.judge(html)).toEqual(findings)
    }
  }
  expect(pages).toBeGreaterThan(350)
  expect(found).toEqual([])
  expect(gate.stats.wholes).toBe(0)
  expect(gate.stats.reused).toBeGreaterThan(gate.stats.parts * 0.4)
}, 120_000)
