import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { troubleOf, type Finding } from '@innbyggarportal/shared-content/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeDirectory } from '../copies/write-directory.ts'
import type { Bundle } from '../load-bundle.ts'
import type { PublishInput } from './publish-input.ts'
import {
  aService,
  blocked,
  contentOf,
  osteroy,
  plainBundle,
  plainPortal,
  region,
  type PlainPortal,
} from '../testing/plain-portal.ts'
import { changesBetween, contentVersion } from './content-version.ts'

let portal: PlainPortal
beforeEach(async () => {
  portal = await plainPortal()
})
afterEach(() => portal.remove())

describe('publishing a portal', () => {
  it('renders every page the first time and none the second', async () => {
    const first = await portal.publish(region(aService('sfo', 'Ein')))
    expect(first.state).toBe('published')
    expect(first.pages.rendered).toBe(first.pages.total)
    const second = await portal.publish(region(aService('sfo', 'Ein')), { asOf: '2026-11-21T11:00:00.000Z' })
    expect(second).toMatchObject({
      state: 'unchanged',
      release: first.release,
      pages: { rendered: 0, unchanged: first.pages.total },
    })
  })

  it('renders one page when one text changes, told what has changed or not', async () => {
    const first = await portal.publish(region(aService('sfo', 'Ein'), aService('skule', 'To')))
    const middle = region(aService('sfo', 'Nytt'), aService('skule', 'To'))
    const cold = await portal.publish(middle)
    expect(cold.pages).toMatchObject({ rendered: 1, unchanged: first.pages.total - 1 })
    const last = region(aService('sfo', 'Nyare'), aService('skule', 'To'))
    const warm = await portal.publish(last, { changes: changesBetween(middle, last, 'osteroy') })
    expect(warm.pages).toEqual(cold.pages)
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Nyare')
  })

  it('makes no release of a change that no page shows, and is not asked about it again', async () => {
    const before = region(aService('sfo', 'Ein'))
    const after = region(aService('sfo', 'Ein'), {
      kind: 'factDefinition',
      key: 'pris',
      type: 'money',
      label: { nn: 'Pris' },
      fallback: { nn: 'sjå prislista' },
    })
    const first = await portal.publish(before)
    expect(await portal.publish(after, { asOf: '2026-11-21T10:00:01.000Z' })).toMatchObject({
      state: 'unchanged',
      release: first.release,
    })
    expect((await portal.store().readPointer('osteroy'))!.previous).toEqual([])
    let isRendered = false
    const last = region(aService('sfo', 'To'), {
      kind: 'factDefinition',
      key: 'pris',
      type: 'money',
      label: { nn: 'Pris' },
      fallback: { nn: 'sjå prislista' },
    })
    const looked: number[] = []
    const counting: Bundle = {
      ...plainBundle,
      render: async (view) => {
        isRendered = true
        return plainBundle.render(view)
      },
    }
    await portal.publish(after, {
      asOf: '2026-11-21T10:00:02.000Z',
      bundle: counting,
      onProgress: (done) => looked.push(done),
    })
    expect([isRendered, looked]).toEqual([false, []])
    expect(
      await portal.publish(last, { asOf: '2026-11-21T10:00:03.000Z', changes: changesBetween(after, last, 'osteroy') }),
    ).toMatchObject({ state: 'published', pages: { rendered: 1 } })
  })

  it('shows a new unit where its kind is listed, also when told what has changed', async () => {
    const school = (key: string) => ({
      kind: 'contact',
      key,
      kommune: 'osteroy',
      name: { nn: `Skulen ${key}` },
      roles: [],
      unitKind: 'school',
    })
    const skule = { ...aService('skule', 'To'), slots: { places: [{ id: 'a', unitKind: 'school' }] } }
    const [before, after] = [region(skule, school('a')), region(skule, school('a'), school('b'))]
    await portal.publish(before)
    await portal.publish(after, { changes: changesBetween(before, after, 'osteroy') })
    expect(await portal.pageNow('/tenester/skule/')).toContain('Skulen b')
  })

  it('thinks a page through again at the very moment it said it would change, and when the code is new', async () => {
    const price = (id: string, ore: number, days: object) => ({ id, what: { nn: 'Plass' }, amount: { ore }, ...days })
    const sfo = {
      ...aService('sfo', 'Ein'),
      slots: {
        price: [price('a', 100_00, { validTo: '2026-12-31' }), price('b', 110_00, { validFrom: '2027-01-01' })],
      },
    }
    const same = region(sfo)
    const first = await portal.publish(same)
    await portal.publish(same, { asOf: first.changesAt!, changes: changesBetween(same, same, 'osteroy') })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('110 kroner')
    const again = await portal.publish(same, {
      asOf: first.changesAt!,
      changes: changesBetween(same, same, 'osteroy'),
      bundle: { ...plainBundle, digest: 'ny kode' },
    })
    expect(again.pages.rendered).toBe(again.pages.total)
  })

  it('removes the page of a service that is gone, and what pointed to it', async () => {
    await portal.publish(region(aService('sfo', 'Ein'), aService('skule', 'To')))
    const gone = await portal.publish(region(aService('skule', 'To')))
    expect(gone.pages.removed).toBe(1)
    expect(await portal.pageNow('/tenester/sfo/')).toBeUndefined()
    expect(await portal.pageNow('/tenester/')).not.toContain('/tenester/sfo/')
  })

  it('keeps the last good version of a page the gate stops', async () => {
    await portal.publish(region(aService('sfo', 'God')))
    const stopped = await portal.publish(region(aService('sfo', 'FEIL')))
    expect(stopped.pages).toMatchObject({ rendered: 0, keptBack: 1 })
    expect(stopped.findings).toContainEqual({ ...blocked, path: '/tenester/sfo/', lang: 'nn', service: 'sfo' })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('God')
    const mended = await portal.publish(region(aService('sfo', 'Betre')))
    expect(mended.pages).toMatchObject({ rendered: 1, keptBack: 0 })
    expect(mended.findings.filter((f) => f.severity === 'block')).toEqual([])
  })

  it('keeps the styles of a page it keeps, until the page is mended', async () => {
    const wearing = (primary: string, text: string) =>
      contentOf(
        { ...osteroy, theme: { primary, accent: '#336699', radius: 4, headingWeight: 600, landscape: 'horizon' } },
        aService('sfo', text),
      )
    const themes = async () =>
      Object.keys((await portal.store().readCurrent('osteroy'))!.manifest.assets).filter((path) =>
        path.startsWith('/theme/'),
      ).length
    await portal.publish(wearing('#123456', 'God'))
    for (const primary of ['#654321', '#332211']) await portal.publish(wearing(primary, 'FEIL'))
    expect(await portal.pageNow('/tenester/sfo/')).toContain('God')
    expect(await themes()).toBe(3)
    const { manifest } = (await portal.store().readCurrent('osteroy'))!
    await rm(portal.store().pathOf(manifest.pages['/']!.object))
    expect(await portal.publish(wearing('#332211', 'FEIL'), { isChecked: true })).toMatchObject({
      pages: { rendered: 1 },
    })
    expect(await themes()).toBe(3)
    await portal.publish(wearing('#332211', 'Mend'))
    expect(await themes()).toBe(1)
  })

  it('does not ask to be published again and again because of a page it keeps', async () => {
    const open = {
      kind: 'contact',
      key: 'sfo',
      kommune: 'osteroy',
      name: { nn: 'SFO' },
      roles: ['sfo'],
      hours: { weekly: [{ days: [1], opens: '09:00', closes: '15:00' }] },
    }
    const around = [open, { kind: 'contactRole', key: 'sfo', label: { nn: 'SFO' } }]
    const withContact = (text: string) => {
      const s = aService('sfo', text)
      return { ...s, slots: { ...s.slots, contact: [{ id: 'a', role: 'sfo' }] } }
    }
    expect((await portal.publish(region(withContact('God'), ...around))).changesAt).toBe('2026-11-21T23:00:00.000Z')
    const asOf = '2026-11-22T10:00:00.000Z'
    const stopped = await portal.publish(region(withContact('FEIL'), ...around), { asOf })
    expect(stopped.pages.keptBack).toBe(1)
    expect(stopped.changesAt).toBe('2026-11-22T23:00:00.000Z')
  })

  it('holds every page of a kind back while its template breaks a rule, and in the language it does', async () => {
    const two = (text: string) =>
      contentOf({ ...osteroy, languages: ['nn', 'nb'] }, aService('sfo', text), aService('skule', text))
    await portal.publish(two('God'))
    const templates: PublishInput['templates'] = async () => (kind, lang) =>
      kind === 'service' && lang === 'nb' ? [blocked] : []
    const stopped = await portal.publish(two('Ny'), { templates })
    expect(stopped.pages).toMatchObject({ rendered: 2, keptBack: 2 })
    expect(stopped.findings.filter((f) => f.severity === 'block').map((f) => f.path)).toEqual([
      '/nb/tjenester/sfo/',
      '/nb/tjenester/skule/',
    ])
    expect(await portal.pageNow('/nb/tjenester/sfo/')).toContain('God')
    expect((await portal.publish(two('Ny'), { code: 'mended' })).pages.keptBack).toBe(0)
  })

  it('judges again what could not be judged, though nothing has changed', async () => {
    const cannot: Finding = {
      rule: 'page/cannot-judge',
      severity: 'block',
      advice: {
        nn: 'Sida kunne ikkje kontrollerast.',
        nb: 'Siden kunne ikke kontrolleres.',
        en: 'The page could not be checked.',
      },
    }
    const failing = { judge: async (html: string) => (html.includes('Ny') ? [cannot] : []) }
    await portal.publish(region(aService('sfo', 'God')))
    const content = region(aService('sfo', 'Ny'))
    const nothing = { since: contentVersion(content, 'osteroy'), topics: new Set<string>() }
    for (const changes of [undefined, nothing])
      expect((await portal.publish(content, { gate: failing, ...(changes && { changes }) })).pages.keptBack).toBe(1)
    expect(await portal.publish(content, { changes: nothing })).toMatchObject({
      state: 'published',
      pages: { rendered: 1, keptBack: 0 },
    })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Ny')
    const more = region(aService('sfo', 'Ny'), aService('skule', 'Ny skule'))
    expect((await portal.publish(more, { gate: failing })).pages.keptBack).toBe(1)
    expect(await portal.publish(more)).toMatchObject({ state: 'published', pages: { keptBack: 0 } })
    expect((await portal.publish(more)).state).toBe('unchanged')
  })

  it('leaves out and unlinks a new service the gate stops', async () => {
    await portal.publish(region(aService('skule', 'To')))
    const stopped = await portal.publish(region(aService('sfo', 'FEIL'), aService('skule', 'To')))
    expect(stopped.pages.keptBack).toBe(1)
    expect(stopped.findings).toContainEqual({ ...blocked, path: '/tenester/sfo/', lang: 'nn', service: 'sfo' })
    expect(await portal.pageNow('/tenester/sfo/')).toBeUndefined()
    expect(await portal.pageNow('/tenester/')).not.toContain('/tenester/sfo/')
  })

  it('says which kommune it does not know', async () => {
    expect(await portal.publish(region(), { kommune: 'voss' })).toMatchObject({
      state: 'failed',
      message: troubleOf('kommuneUnknown', { kommune: 'voss' }),
    })
  })

  it('publishes a kommune without theme, contacts or services', async () => {
    expect((await portal.publish(region())).state).toBe('published')
  })
})

describe('what is on disk', () => {
  it('falls back to the release before when the newest manifest is cut short', async () => {
    await portal.publish(region(aService('sfo', 'Gammal')))
    const { release } = await portal.publish(region(aService('sfo', 'Ny')))
    await writeFile(join(portal.directory, 'releases/portals/osteroy/releases', `${release}.json`), '{"format":2,')
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
    expect((await portal.publish(region(aService('sfo', 'Ny')))).state).toBe('published')
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Ny')
  })

  it('leaves what is served untouched when it cannot write', async () => {
    await portal.publish(region(aService('sfo', 'Gammal')))
    const failing = {
      ...portal.store(),
      makeCurrent: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    }
    await expect(portal.publish(region(aService('sfo', 'Ny')), { store: failing })).rejects.toThrow('no space')
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
  })

  it('writes a release as a plain directory, replacing what was there', async () => {
    await portal.publish(region(aService('sfo', 'Ein')))
    const target = join(portal.directory, 'out')
    const { manifest } = (await portal.store().readCurrent('osteroy'))!
    await writeDirectory(portal.store(), manifest, target)
    await writeDirectory(portal.store(), manifest, target)
    expect(await readFile(join(target, 'tenester/sfo/index.html'), 'utf8')).toContain('Ein')
    expect(await readFile(join(target, '404.html'), 'utf8')).toContain('notFound')
    expect((await stat(target)).mode & 0o777, 'any web server may read it').toBe(0o777 & ~process.umask())
  })

  it('does not replace a directory that holds something else than a portal', async () => {
    await portal.publish(region(aService('sfo', 'Ein')))
    const target = join(portal.directory, 'dokument')
    await mkdir(target)
    const { manifest } = (await portal.store().readCurrent('osteroy'))!
    await writeFile(join(target, 'viktig.txt'), 'viktig')
    await expect(writeDirectory(portal.store(), manifest, target)).rejects.toThrow(target)
    expect(await readdir(portal.directory)).not.toContainEqual(expect.stringContaining('.new-'))
    expect(await readFile(join(target, 'viktig.txt'), 'utf8')).toBe('viktig')
    await rm(join(target, 'viktig.txt'))
    expect(await writeDirectory(portal.store(), manifest, target)).toBeGreaterThan(0)
  })

  it('lets one publish at a time work on a portal', async () => {
    let inside = 0
    let most = 0
    const slow: Bundle = {
      ...plainBundle,
      render: async (view) => {
        most = Math.max(most, ++inside)
        await new Promise((r) => {
          setTimeout(r, 2)
        })
        inside--
        return plainBundle.render(view)
      },
    }
    const results = await Promise.all([
      portal.publish(region(aService('sfo', 'A')), { bundle: slow }),
      portal.publish(region(aService('sfo', 'A')), { bundle: slow }),
    ])
    expect(most).toBe(1)
    expect(results.map((r) => r.state).sort()).toEqual(['published', 'unchanged'])
  })
})
