import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson, recordId, type ContentRecord, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { arbitraryRegion, snapshotOf } from '@innbyggarportal/shared-content/testing'
import {
  changesBetween,
  openDiskStore,
  publishPortal,
  type Bundle,
  type Manifest,
  type ReleaseStore,
} from '@innbyggarportal/sites/publisher'
import { openMemoryStore } from '@innbyggarportal/sites/publisher/testing'

const bundle: Bundle = {
  render: async (view) => Buffer.from(`<!doctype html>${canonicalJson({ ...view, findings: [], changesAt: '' })}`),
  digest: 'code',
  assets: [],
}
const gate = {
  judge: async (html: string) =>
    html.includes('xxa')
      ? [{ rule: 'html/planted', severity: 'block' as const, advice: { nn: 'Stopp.', nb: 'Stopp.', en: 'Stop.' } }]
      : [],
}
/** Shrinking a failure ends in time to be read. */
const BOUNDS = { numRuns: 40, interruptAfterTimeLimit: 45_000, markInterruptAsFailure: false }
/** The last is earlier than the one before: somebody set the clock back. */
const DAYS = ['2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z', '2027-02-01T10:00:00.000Z']

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'equal-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** A history of a region: each step takes some records from another random region, or drops some; a kommune is changed, never dropped. */
const history = fc
  .tuple(
    arbitraryRegion,
    fc.array(fc.tuple(arbitraryRegion, fc.array(fc.nat(30), { maxLength: 4 }), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([first, steps]) =>
    steps.reduce<ContentRecord[][]>(
      (all, [other, picks, isRemoval]) => {
        const before = all.at(-1)!
        const picked = new Set(
          picks
            .map((n) => recordId(other.records[n % other.records.length]!))
            .filter((id) => !isRemoval || !id.startsWith('kommune/')),
        )
        const kept = before.filter((r) => !picked.has(recordId(r)))
        return [...all, isRemoval ? kept : [...kept, ...other.records.filter((r) => picked.has(recordId(r)))]]
      },
      [first.records],
    ),
  )

/** Publishes the steps one after another; told what has changed since the step before, or not. */
async function publishAll(store: ReleaseStore, steps: readonly Snapshot[], isTold: boolean): Promise<Manifest[]> {
  const manifests: Manifest[] = []
  for (const [index, snapshot] of steps.entries()) {
    const asOf = DAYS[index % DAYS.length]!
    const before = isTold ? steps[index - 1] : undefined
    await publishPortal({
      kommune: 'osteroy',
      snapshot,
      asOf,
      bundle,
      gate,
      store,
      portalUrl: (s) => `http://${s}.test`,
      ...(before && { changes: changesBetween(before, snapshot, 'osteroy') }),
    })
    const current = await store.readCurrent('osteroy')
    if (current) manifests.push(current.manifest)
  }
  return manifests
}

/** Every file below a folder by its path, but for locks. */
async function filesOf(root: string): Promise<Record<string, string>> {
  const entries = (await readdir(root, { recursive: true, withFileTypes: true })).filter(
    (e) => e.isFile() && !e.parentPath.endsWith('locks'),
  )
  const paths = entries.map((e) => join(e.parentPath, e.name)).sort()
  return Object.fromEntries(
    await Promise.all(paths.map(async (p) => [p.slice(root.length), await readFile(p, 'utf8')] as const)),
  )
}

describe('publishing step by step', () => {
  it('serves the same told what has changed as when every page is thought through again', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (regions) => {
        const steps = regions.map(snapshotOf)
        expect(await publishAll(openMemoryStore(), steps, true)).toEqual(
          await publishAll(openMemoryStore(), steps, false),
        )
      }),
      BOUNDS,
    )
  })

  it('leaves the very same files on disk, byte for byte', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(history, async (regions) => {
        const steps = regions.map(snapshotOf)
        const [told, untold] = [join(directory, `told-${++run}`), join(directory, `untold-${run}`)]
        await publishAll(openDiskStore(told), steps, true)
        await publishAll(openDiskStore(untold), steps, false)
        const files = await filesOf(told)
        expect(Object.keys(files).length).toBeGreaterThan(0)
        expect(files).toEqual(await filesOf(untold))
        await Promise.all([rm(told, { recursive: true }), rm(untold, { recursive: true })])
      }),
      { ...BOUNDS, numRuns: 10 },
    )
  })

  it('makes the very same releases in memory as on a disk, object for object', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(history, async (regions) => {
        const steps = regions.map(snapshotOf)
        const folder = join(directory, `disk-${++run}`)
        const [disk, memory] = [openDiskStore(folder), openMemoryStore()]
        const manifests = await publishAll(disk, steps, true)
        expect(await publishAll(memory, steps, true)).toEqual(manifests)
        expect(await memory.readPointer('osteroy')).toEqual(await disk.readPointer('osteroy'))
        expect(await memory.releasesOf('osteroy').then((r) => r.sort())).toEqual(
          (await disk.releasesOf('osteroy')).sort(),
        )
        const files = Object.entries(await filesOf(folder)).filter(([, text]) => text !== '')
        expect(files.length).toBeGreaterThan(0)
        for (const [path, text] of files) {
          const bytes = path.startsWith('/objects/')
            ? await memory.readObject(basename(path))
            : await memory.readNote(path.slice(1))
          expect(bytes?.toString('utf8'), path).toBe(text)
        }
        await rm(folder, { recursive: true })
      }),
      { ...BOUNDS, numRuns: 10 },
    )
  })

  it('serves the same pages as a publish from nothing, where no page was held back', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (regions) => {
        const steps = regions.map(snapshotOf)
        const last = (await publishAll(openMemoryStore(), steps, true)).at(-1)
        const asOf = steps.length - 1
        const fresh = (
          await publishAll(
            openMemoryStore(),
            Array.from({ length: steps.length }, () => steps[asOf]!),
            false,
          )
        ).at(-1)
        fc.pre(
          last !== undefined &&
            fresh !== undefined &&
            [...Object.values(last.pages), ...Object.values(fresh.pages)].every((p) => !p.isKept) &&
            last.leftOut.length + fresh.leftOut.length === 0,
        )
        expect({ ...last, asOf: '' }).toEqual({ ...fresh, asOf: '' })
      }),
      BOUNDS,
    )
  })
})
