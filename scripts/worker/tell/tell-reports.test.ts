import type { Manifest, ManifestPage } from '@innbyggarportal/sites/publisher'
import { beforeEach, describe, expect, it } from 'vitest'
import { openReports, reportOf } from './tell-reports.ts'

const manifest = (more: Partial<Manifest> = {}): Manifest => ({
  format: 2,
  portal: { kommune: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] },
  asOf: '2026-11-21T10:00:00.000Z',
  code: 'code',
  content: 'content',
  site: 'site',
  assets: {},
  search: {},
  pages: {},
  leftOut: [],
  ...more,
})
const page = (more: Partial<ManifestPage>): ManifestPage => ({
  object: 'o',
  bytes: 1,
  view: 'v',
  kind: 'service',
  lang: 'nn',
  findings: [],
  gate: [],
  reads: [],
  ...more,
})

let saved: string[]
let looks: number
let said: string[]
let trouble: Error | undefined
let quiet: PromiseWithResolvers<void> | undefined
let reports: ReturnType<typeof openReports>
beforeEach(() => {
  saved = []
  looks = 0
  said = []
  trouble = undefined
  quiet = undefined
  const door = {
    hasReport: async (_kommune: string, release: string) => {
      looks += 1
      return saved.includes(release)
    },
    saveReport: async (_kommune: string, release: string) => {
      if (trouble) throw trouble
      saved.push(release)
    },
  }
  reports = openReports(
    door,
    { readManifest: async () => manifest() },
    {
      say: (line) => said.push(line),
      untilQuiet: async () => {
        await quiet?.promise
      },
    },
  )
})

async function told(release: string, isNew = false): Promise<void> {
  reports.add({ kommune: 'osteroy', release, isNew })
  await reports.settle()
}

describe('the report of what a portal serves', () => {
  it('is made of a release that has none, and looked for once', async () => {
    for (let i = 0; i < 3; i += 1) await told('r1')
    expect([saved, looks]).toEqual([['r1'], 1])
  })

  it('is looked for again when the portal goes back to another release, and not made when it is kept', async () => {
    await told('r1', true)
    await told('r2', true)
    expect(looks).toBe(0)
    await told('r1')
    await told('r1')
    expect([saved, looks]).toEqual([['r1', 'r2'], 1])
  })

  it('waits while portals are published, and then is of the releases before too', async () => {
    quiet = Promise.withResolvers()
    for (const release of ['r1', 'r2']) reports.add({ kommune: 'osteroy', release, isNew: true })
    await new Promise((resolve) => setImmediate(resolve))
    expect(saved).toEqual([])
    quiet.resolve()
    await new Promise((resolve) => setImmediate(resolve))
    expect(saved).toEqual(['r1', 'r2'])
  })

  it('waits for no publishing when the worker stops', async () => {
    quiet = Promise.withResolvers()
    reports.add({ kommune: 'osteroy', release: 'r1', isNew: true })
    await new Promise((resolve) => setImmediate(resolve))
    await told('r2', true)
    expect(saved).toEqual(['r1', 'r2'])
  })

  it('is tried again at the next word of the portal, and its trouble said once', async () => {
    trouble = new Error('database is locked')
    await told('r1', true)
    await told('r1')
    trouble = undefined
    await told('r1')
    expect(saved).toEqual(['r1'])
    expect(said).toEqual(['the report of r1 of osteroy was not made, and is tried again: database is locked'])
  })
})

describe('the report of a release', () => {
  it('counts the pages that are served, and tells apart what could not be', () => {
    const stops = {
      rule: 'html/wcag/h37',
      severity: 'block' as const,
      criterion: '1.1.1',
      node: 'img',
      advice: { nn: 'Biletet manglar tekst.', nb: 'Bildet mangler tekst.', en: 'The image has no text.' },
    }
    const report = reportOf(
      manifest({
        pages: { '/': page({ kind: 'home' }) },
        leftOut: [{ path: '/tenester/sfo/', lang: 'nn', service: 'sfo', findings: [stops] }],
      }),
      'r1',
    )
    expect(report).toMatchObject({ pages: 1, leftOut: [{ path: '/tenester/sfo/', service: 'sfo', findings: [stops] }] })
    expect(report.criteria.find((c) => c.criterion === '1.1.1')).toMatchObject({
      state: 'noFault',
      pages: 0,
      findings: [],
    })
    expect(report.engines.map((e) => e.pages)).toEqual([1, 1, 1])
  })

  it('says that Alfa judged the pages only where the templates were judged', () => {
    const told = (code: string) => reportOf(manifest({ code, pages: { '/': page({ kind: 'home' }) } }), 'r1')
    const contrast = (code: string) => told(code).criteria.find((c) => c.criterion === '1.4.3')!.how
    expect(told('code').engines.map((e) => e.how)).toEqual(['alfa', 'html', 'own'])
    expect(contrast('code')).toContain('alfa')
    expect(told('code-templates-not-judged').engines.map((e) => e.how)).toEqual(['html', 'own'])
    expect(contrast('code-templates-not-judged')).not.toContain('alfa')
  })
})
