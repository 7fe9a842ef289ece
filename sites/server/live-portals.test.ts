import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openReleaseStore } from '../publisher/index.ts'
import type { Manifest } from '../publisher/index.ts'
import { openLivePortals } from './live-portals.ts'

let directory: string
beforeEach(async () => { directory = await mkdtemp(join(tmpdir(), 'live-')) })
afterEach(() => rm(directory, { recursive: true, force: true }))

const asset = (digit: string) => ({ object: digit.repeat(64), bytes: 1, type: 'text/css' })
const aManifest = (second: string, assets: Manifest['assets']): Manifest => ({
  format: 2, portal: { kommune: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] }, asOf: `2026-11-21T10:00:${second}.000Z`, code: 'code', content: 'content', site: 'site',
  pages: {}, assets, search: {}, leftOut: [],
})

describe('the portals on disk', () => {
  it('keep the files of earlier releases within reach, and read those releases once', async () => {
    const store = openReleaseStore(directory)
    await store.makeCurrent('osteroy', aManifest('01', { '/theme/old.css': asset('a') }))
    await store.makeCurrent('osteroy', aManifest('02', { '/theme/new.css': asset('b') }))
    const live = openLivePortals(directory)
    const [portal] = await live.all()
    const read = vi.spyOn(live.store, 'readManifest')
    expect((await live.olderAsset(portal!, '/theme/old.css'))?.object).toBe('a'.repeat(64))
    for (const path of ['/wp-login.php', '/.env', '/constructor']) expect(await live.olderAsset(portal!, path)).toBeUndefined()
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('take up a new release and leave the old one whole for whoever has it', async () => {
    const store = openReleaseStore(directory)
    await store.makeCurrent('osteroy', aManifest('01', {}))
    const live = openLivePortals(directory)
    const [old] = await live.all()
    const release = await store.makeCurrent('osteroy', aManifest('02', {}))
    await vi.waitFor(async () => expect((await live.all())[0]!.release).toBe(release))
    expect(old!.manifest.asOf).toBe('2026-11-21T10:00:01.000Z')
  })
})
