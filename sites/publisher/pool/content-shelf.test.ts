import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ContentRecord, SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openContentShelf, readContentShelf } from './content-shelf.ts'

const aRecord = (n: number): SnapshotRecord => ({
  id: `service:${n}`,
  digest: `digest-${n}`,
  value: { kind: 'service', key: `teneste-${n}` } as unknown as ContentRecord,
})

describe('the content shelf', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'innbyggarportal-shelf-'))
  })
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true })
  })

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

  it('of a process that is gone is removed, whoever has its process id now', async () => {
    const [path, owner] = await shelfOfAnother(directory)
    for (const end of ['', '-wal', '-shm']) writeFileSync(join(directory, `${process.ppid}-earlier.db${end}`), '')
    openContentShelf(directory).close()
    expect(readdirSync(directory).filter((name) => name.includes('earlier'))).toEqual([])
    expect(existsSync(path)).toBe(true)
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    openContentShelf(directory).close()
    expect(readdirSync(directory)).toEqual([])
  })

  it('of the same process stays too', () => {
    const [one, other] = [openContentShelf(directory), openContentShelf(directory)]
    one.put(aRecord(1))
    expect(readContentShelf(one.path)('digest-1')).toEqual(aRecord(1).value)
    one.close()
    other.close()
    expect(readdirSync(directory)).toEqual([])
  })
})

/** A shelf that another process holds for as long as it lives. */
async function shelfOfAnother(directory: string) {
  const program = `
    import { openContentShelf } from '${resolve(import.meta.dirname, 'content-shelf.ts')}'
    const shelf = openContentShelf('${directory}')
    process.stdout.write(shelf.path)
    setInterval(() => shelf.path, 1000)
  `
  const owner = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [said] = (await once(owner.stdout, 'data')) as [Buffer]
  return [said.toString(), owner] as const
}
