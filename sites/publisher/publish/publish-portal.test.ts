import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { record, type ContentRecord, type Finding } from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { rollback, resume } from '../store/hold-back.ts'
import { changesBetween } from './content-version.ts'
import type { Bundle } from '../load-bundle.ts'
import type { PublishInput } from './publish-input.ts'
import { publishPortal } from './publish-portal.ts'
import { openReleaseStore } from '../store/release-store.ts'
import { writeDirectory } from '../copies/write-directory.ts'

const para = (text: string) => ({ nn: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }] })
const aService = (key: string, text: string, more: object = {}) => ({
  kind: 'service', key, slug: key, title: { nn: `Søk ${key}` }, themes: ['familie-og-barn'], serviceKind: 'offer', slots: { summary: para(`Om ${key}.`), whatYouGet: para(text) }, ...more,
})
const kommune = { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] }
const region = (...records: unknown[]) => snapshotOf([kommune, ...records].map((r) => record.parse(r)) as ContentRecord[])
const blocked: Finding = { rule: 'html/empty-heading', severity: 'block', advice: { nn: 'Ei overskrift er tom.', nb: 'En overskrift er tom.' } }

/** Renders a page as its view in plain sight: enough to see what was published. */
const bundle: Bundle = { render: async (view) => `<!doctype html><title>${JSON.stringify(view)}</title>`, digest: 'code', assets: [] }

let directory: string
beforeEach(async () => { directory = await mkdtemp(join(tmpdir(), 'publish-')) })
afterEach(() => rm(directory, { recursive: true, force: true }))

function publish(snapshot: PublishInput['snapshot'], more: Partial<PublishInput> = {}) {
  const store = openReleaseStore(join(directory, 'releases'))
  return publishPortal({
    kommune: 'osteroy', snapshot, asOf: '2026-11-21T10:00:00.000Z', bundle, store,
    gate: { judge: async (html) => (html.includes('FEIL') ? [blocked] : []) }, portalUrl: (slug) => `http://${slug}.test`, ...more,
  })
}
const store = () => openReleaseStore(join(directory, 'releases'))
async function pageNow(path: string): Promise<string | undefined> {
  const page = (await store().readCurrent('osteroy'))?.manifest.pages[path]
  return page && Buffer.from(await store().readObject(page.object)).toString('utf8')
}

describe('publishing a portal', () => {
  it('renders every page the first time and none the second', async () => {
    const first = await publish(region(aService('sfo', 'Ein')))
    expect(first.state).toBe('published')
    expect(first.pages.rendered).toBe(first.pages.total)
    const second = await publish(region(aService('sfo', 'Ein')), { asOf: '2026-11-21T11:00:00.000Z' })
    expect(second).toMatchObject({ state: 'unchanged', release: first.release, pages: { rendered: 0, unchanged: first.pages.total } })
  })

  it('renders one page when one text changes, told what has changed or not', async () => {
    const first = await publish(region(aService('sfo', 'Ein'), aService('skule', 'To')))
    const middle = region(aService('sfo', 'Nytt'), aService('skule', 'To'))
    const cold = await publish(middle)
    expect(cold.pages).toMatchObject({ rendered: 1, unchanged: first.pages.total - 1 })
    const last = region(aService('sfo', 'Nyare'), aService('skule', 'To'))
    const warm = await publish(last, { changes: changesBetween(middle, last, 'osteroy') })
    expect(warm.pages).toEqual(cold.pages)
    expect(await pageNow('/tenester/sfo/')).toContain('Nyare')
  })

  it('makes no release of a change that no page shows, and is not asked about it again', async () => {
    const before = region(aService('sfo', 'Ein'))
    const after = region(aService('sfo', 'Ein'), { kind: 'factDefinition', key: 'pris', type: 'money', label: { nn: 'Pris' }, fallback: { nn: 'sjå prislista' } })
    const first = await publish(before)
    expect(await publish(after, { asOf: '2026-11-21T10:00:01.000Z' })).toMatchObject({ state: 'unchanged', release: first.release })
    expect((await store().readPointer('osteroy'))!.previous).toEqual([])
    let isRendered = false
    const last = region(aService('sfo', 'To'), { kind: 'factDefinition', key: 'pris', type: 'money', label: { nn: 'Pris' }, fallback: { nn: 'sjå prislista' } })
    const looked: number[] = []
    const counting: Bundle = { ...bundle, render: async (view) => { isRendered = true; return bundle.render(view) } }
    await publish(after, { asOf: '2026-11-21T10:00:02.000Z', bundle: counting, onProgress: (done) => looked.push(done) })
    expect([isRendered, looked]).toEqual([false, []])
    expect(await publish(last, { asOf: '2026-11-21T10:00:03.000Z', changes: changesBetween(after, last, 'osteroy') })).toMatchObject({ state: 'published', pages: { rendered: 1 } })
  })

  it('shows a new unit where its kind is listed, also when told what has changed', async () => {
    const school = (key: string) => ({ kind: 'contact', key, kommune: 'osteroy', name: { nn: `Skulen ${key}` }, roles: [], unitKind: 'school' })
    const skule = { ...aService('skule', 'To'), slots: { places: [{ id: 'a', unitKind: 'school' }] } }
    const [before, after] = [region(skule, school('a')), region(skule, school('a'), school('b'))]
    await publish(before)
    await publish(after, { changes: changesBetween(before, after, 'osteroy') })
    expect(await pageNow('/tenester/skule/')).toContain('Skulen b')
  })

  it('thinks a page through again at the very moment it said it would change, and when the code is new', async () => {
    const price = (id: string, ore: number, days: object) => ({ id, what: { nn: 'Plass' }, amount: { ore }, ...days })
    const sfo = { ...aService('sfo', 'Ein'), slots: { price: [price('a', 100_00, { validTo: '2026-12-31' }), price('b', 110_00, { validFrom: '2027-01-01' })] } }
    const same = region(sfo)
    const first = await publish(same)
    await publish(same, { asOf: first.changesAt!, changes: changesBetween(same, same, 'osteroy') })
    expect(await pageNow('/tenester/sfo/')).toContain('110 kroner')
    const again = await publish(same, { asOf: first.changesAt!, changes: changesBetween(same, same, 'osteroy'), bundle: { ...bundle, digest: 'ny kode' } })
    expect(again.pages.rendered).toBe(again.pages.total)
  })

  it('removes the page of a service that is gone, and what pointed to it', async () => {
    await publish(region(aService('sfo', 'Ein'), aService('skule', 'To')))
    const gone = await publish(region(aService('skule', 'To')))
    expect(gone.pages.removed).toBe(1)
    expect(await pageNow('/tenester/sfo/')).toBeUndefined()
    expect(await pageNow('/tenester/')).not.toContain('/tenester/sfo/')
  })

  it('keeps the last good version of a page the gate stops', async () => {
    await publish(region(aService('sfo', 'God')))
    const stopped = await publish(region(aService('sfo', 'FEIL')))
    expect(stopped.pages).toMatchObject({ rendered: 0, keptBack: 1 })
    expect(stopped.findings).toContainEqual({ ...blocked, path: '/tenester/sfo/', lang: 'nn', service: 'sfo' })
    expect(await pageNow('/tenester/sfo/')).toContain('God')
    const mended = await publish(region(aService('sfo', 'Betre')))
    expect(mended.pages).toMatchObject({ rendered: 1, keptBack: 0 })
    expect(mended.findings.filter((f) => f.severity === 'block')).toEqual([])
  })

  it('keeps the styles of a page it keeps, until the page is mended', async () => {
    const wearing = (primary: string, text: string) => snapshotOf([{ ...kommune, theme: { primary, accent: '#336699', radius: 4, headingWeight: 600, landscape: 'horizon' } }, aService('sfo', text)].map((r) => record.parse(r)) as ContentRecord[])
    const themes = async () => Object.keys((await store().readCurrent('osteroy'))!.manifest.assets).filter((path) => path.startsWith('/theme/')).length
    await publish(wearing('#123456', 'God'))
    for (const primary of ['#654321', '#332211']) await publish(wearing(primary, 'FEIL'))
    expect(await pageNow('/tenester/sfo/')).toContain('God')
    expect(await themes()).toBe(3)
    await publish(wearing('#332211', 'Mend'))
    expect(await themes()).toBe(1)
  })

  it('does not ask to be published again and again because of a page it keeps', async () => {
    const open = { kind: 'contact', key: 'sfo', kommune: 'osteroy', name: { nn: 'SFO' }, roles: ['sfo'], hours: { weekly: [{ days: [1], opens: '09:00', closes: '15:00' }] } }
    const around = [open, { kind: 'contactRole', key: 'sfo', label: { nn: 'SFO' } }]
    const withContact = (text: string) => { const s = aService('sfo', text); return { ...s, slots: { ...s.slots, contact: [{ id: 'a', role: 'sfo' }] } } }
    expect((await publish(region(withContact('God'), ...around))).changesAt).toBe('2026-11-21T23:00:00.000Z')
    const asOf = '2026-11-22T10:00:00.000Z'
    const stopped = await publish(region(withContact('FEIL'), ...around), { asOf })
    expect(stopped.pages.keptBack).toBe(1)
    expect(stopped.changesAt).toBe('2026-11-22T23:00:00.000Z')
  })

  it('holds every page of a kind back while its template breaks a rule, and in the language it does', async () => {
    const two = (text: string) => snapshotOf([{ ...kommune, languages: ['nn', 'nb'] }, aService('sfo', text), aService('skule', text)].map((r) => record.parse(r)) as ContentRecord[])
    await publish(two('God'))
    const templates: PublishInput['templates'] = async () => (kind, lang) => (kind === 'service' && lang === 'nb' ? [blocked] : [])
    const stopped = await publish(two('Ny'), { templates })
    expect(stopped.pages).toMatchObject({ rendered: 2, keptBack: 2 })
    expect(stopped.findings.filter((f) => f.severity === 'block').map((f) => f.path)).toEqual(['/nb/tjenester/sfo/', '/nb/tjenester/skule/'])
    expect(await pageNow('/nb/tjenester/sfo/')).toContain('God')
    expect((await publish(two('Ny'), { code: 'mended' })).pages.keptBack).toBe(0)
  })

  it('leaves out and unlinks a new service the gate stops', async () => {
    await publish(region(aService('skule', 'To')))
    const stopped = await publish(region(aService('sfo', 'FEIL'), aService('skule', 'To')))
    expect(stopped.pages.keptBack).toBe(1)
    expect(stopped.findings).toContainEqual({ ...blocked, path: '/tenester/sfo/', lang: 'nn', service: 'sfo' })
    expect(await pageNow('/tenester/sfo/')).toBeUndefined()
    expect(await pageNow('/tenester/')).not.toContain('/tenester/sfo/')
  })

  it('says which kommune it does not know', async () => {
    expect(await publish(region(), { kommune: 'voss' })).toMatchObject({ state: 'failed', message: expect.stringContaining('voss') })
  })

  it('publishes a kommune without theme, contacts or services', async () => {
    expect((await publish(region())).state).toBe('published')
  })
})

describe('holding a portal back', () => {
  const who = { by: 'Kari', why: 'feil pris', at: '2026-11-21T12:00:00.000Z' }

  it('serves the release before and waits until a person resumes', async () => {
    await publish(region(aService('sfo', 'Gammal')))
    await publish(region(aService('sfo', 'Ny')))
    expect(await rollback(store(), 'osteroy', who)).toMatchObject({ isDone: true })
    expect(await pageNow('/tenester/sfo/')).toContain('Gammal')
    expect(await publish(region(aService('sfo', 'Nyast')))).toMatchObject({ state: 'pinned', message: 'Kari: feil pris' })
    expect(await pageNow('/tenester/sfo/')).toContain('Gammal')
    expect(await resume(store(), 'osteroy')).toMatchObject({ isDone: true })
    await publish(region(aService('sfo', 'Nyast')))
    expect(await pageNow('/tenester/sfo/')).toContain('Nyast')
  })

  it('goes further back each time, never forward to what was rolled back from', async () => {
    for (const [second, text] of [['01', 'Eldst'], ['02', 'Gammal'], ['03', 'Feil']]) await publish(region(aService('sfo', text!)), { asOf: `2026-11-21T10:00:${second}.000Z` })
    await rollback(store(), 'osteroy', who)
    expect(await pageNow('/tenester/sfo/')).toContain('Gammal')
    await rollback(store(), 'osteroy', who)
    expect(await pageNow('/tenester/sfo/')).toContain('Eldst')
    expect(await rollback(store(), 'osteroy', who)).toMatchObject({ isDone: false })
    expect(await pageNow('/tenester/sfo/')).toContain('Eldst')
  })

  it('refuses in a sentence what cannot be done', async () => {
    expect(await rollback(store(), 'osteroy', who)).toMatchObject({ isDone: false, message: expect.stringContaining('inga utgåve') })
    await publish(region())
    expect(await rollback(store(), 'osteroy', who)).toMatchObject({ isDone: false, message: expect.stringContaining('berre éi') })
    expect(await rollback(store(), 'osteroy', { ...who, to: 'finst-ikkje' })).toMatchObject({ isDone: false, message: expect.stringContaining('finst ikkje') })
    expect(await resume(store(), 'osteroy')).toMatchObject({ isDone: false })
  })
})

describe('what is on disk', () => {
  it('falls back to the release before when the newest manifest is cut short', async () => {
    await publish(region(aService('sfo', 'Gammal')))
    const { release } = await publish(region(aService('sfo', 'Ny')))
    await writeFile(join(directory, 'releases/portals/osteroy/releases', `${release}.json`), '{"format":2,')
    expect(await pageNow('/tenester/sfo/')).toContain('Gammal')
    expect((await publish(region(aService('sfo', 'Ny')))).state).toBe('published')
    expect(await pageNow('/tenester/sfo/')).toContain('Ny')
  })

  it('leaves what is served untouched when it cannot write', async () => {
    await publish(region(aService('sfo', 'Gammal')))
    const failing = { ...store(), makeCurrent: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) }
    await expect(publish(region(aService('sfo', 'Ny')), { store: failing })).rejects.toThrow('no space')
    expect(await pageNow('/tenester/sfo/')).toContain('Gammal')
  })

  it('writes a release as a plain directory, replacing what was there', async () => {
    await publish(region(aService('sfo', 'Ein')))
    const target = join(directory, 'out')
    const { manifest } = (await store().readCurrent('osteroy'))!
    await writeDirectory(store(), manifest, target)
    await writeDirectory(store(), manifest, target)
    expect(await readFile(join(target, 'tenester/sfo/index.html'), 'utf8')).toContain('Ein')
    expect(await readFile(join(target, '404.html'), 'utf8')).toContain('notFound')
    expect((await stat(target)).mode & 0o777, 'any web server may read it').toBe(0o777 & ~process.umask())
  })

  it('does not replace a directory that holds something else than a portal', async () => {
    await publish(region(aService('sfo', 'Ein')))
    const target = join(directory, 'dokument')
    await mkdir(target)
    const { manifest } = (await store().readCurrent('osteroy'))!
    await writeFile(join(target, 'viktig.txt'), 'viktig')
    await expect(writeDirectory(store(), manifest, target)).rejects.toThrow(target)
    expect(await readdir(directory)).not.toContainEqual(expect.stringContaining('.new-'))
    expect(await readFile(join(target, 'viktig.txt'), 'utf8')).toBe('viktig')
    await rm(join(target, 'viktig.txt'))
    expect(await writeDirectory(store(), manifest, target)).toBeGreaterThan(0)
  })

  it('lets one publish at a time work on a portal', async () => {
    let inside = 0
    let most = 0
    const slow: Bundle = { ...bundle, render: async (view) => { most = Math.max(most, ++inside); await new Promise((r) => { setTimeout(r, 2) }); inside--; return bundle.render(view) } }
    const results = await Promise.all([publish(region(aService('sfo', 'A')), { bundle: slow }), publish(region(aService('sfo', 'A')), { bundle: slow })])
    expect(most).toBe(1)
    expect(results.map((r) => r.state).sort()).toEqual(['published', 'unchanged'])
  })
})
