import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ContentRecord, SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openContentShelf, readContentShelf } from './content-shelf.ts'

const aRecord = (n: number): SnapshotRecord => ({ id: `service:${n}`, digest: `digest-${n}`, value: { kind: 'service', key: `teneste-${n}` } as unknown as ContentRecord })

describe('the content shelf', () => {
  let directory: string
  beforeEach(() => { directory = mkdtempSync(join(tmpdir(), 'innbyggarportal-shelf-')) })
  afterEach(() => { rmSync(directory, { recursive: true, force: true }) })

  it('loses nothing, and does not stop who fills it, while the file cannot be written', () => {
    const shelf = openContentShelf(directory)
    const other = new DatabaseSync(shelf.path)
    other.exec('BEGIN IMMEDIATE')
    const held = Array.from({ length: 4500 }, (_, n) => shelf.hold(aRecord(n)))
    expect(held[4499]!.value).toEqual(aRecord(4499).value)
    expect(() => shelf.path).toThrow('locked')
    other.exec('ROLLBACK')
    const read = readContentShelf(shelf.path)
    for (const n of [0, 1999, 2000, 4499]) expect(read(`digest-${n}`)).toEqual(aRecord(n).value)
    expect(held[0]!.value).toEqual(aRecord(0).value)
    other.close()
    shelf.close()
  })

  it('says so when a record is asked for that nobody put there', () => {
    const shelf = openContentShelf(directory)
    expect(() => readContentShelf(shelf.path)('unknown')).toThrow('unknown')
    shelf.close()
  })
})
