import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ACTIONS } from './act.ts'
import { publishSmall } from './small-region.ts'
import { shown } from './survive.ts'

const folder = mkdtempSync(join(tmpdir(), 'disk-'))
const mount = (...args: string[]) => execFileSync('mount', [...args, folder], { stdio: 'pipe' })
const unmount = () => execFileSync('umount', [folder], { stdio: 'pipe' })

/** Only root may mount, and not in every container. */
const cannot = (() => {
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs')
    unmount()
    return undefined
  } catch (error) {
    return String(error)
  }
})()
if (cannot)
  console.log(`No disk was filled for real: this machine does not let the tests mount one (${cannot.split('\n')[0]}).`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(cannot)('a disk of its own', () => {
  const directory = join(folder, 'releases')
  beforeEach(async () => {
    mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs')
    await publishSmall(directory, 0)
  })
  afterEach(unmount)

  it('that is full leaves the last release, and is used again when there is room', async () => {
    const before = await shown(directory)
    const { bavail, bsize } = await statfs(folder)
    writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize))
    await ACTIONS.prune(directory)
    for (let pagesLeft = 0; pagesLeft < 60; pagesLeft += 4) {
      writeFileSync(join(folder, 'filler'), Buffer.alloc((bavail - pagesLeft) * bsize))
      const failed = await publishSmall(directory, 1).then(
        () => undefined,
        (error: NodeJS.ErrnoException) => error.code,
      )
      if (failed === undefined) break
      expect(failed, `with ${pagesLeft} pages left`).toBe('ENOSPC')
      expect(await shown(directory)).toEqual(before)
    }
    await rm(join(folder, 'filler'))
    await publishSmall(directory, 1)
    expect(await shown(directory)).not.toEqual(before)
  })

  it('that can only be read goes on being served, and is written again when it may', async () => {
    const before = await shown(directory)
    mount('-o', 'remount,ro')
    await expect(publishSmall(directory, 1)).rejects.toMatchObject({ code: 'EROFS' })
    expect(await shown(directory)).toEqual(before)
    mount('-o', 'remount,rw')
    expect((await publishSmall(directory, 1)).state).toBe('published')
  })
})
