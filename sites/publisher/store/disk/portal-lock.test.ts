import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PortalBusyError } from '../portal-busy.ts'
import { withPortalLock } from './portal-lock.ts'

describe('the lock of a portal', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'lock-'))
    mkdirSync(join(directory, 'locks'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  it.each(['locks/osteroy.lock', 'prune.lock'])('is taken though its file is damaged: %s', async (file) => {
    for (const damage of ['søppel', 'x'.repeat(9000)]) {
      writeFileSync(join(directory, file), damage)
      expect(await withPortalLock(directory, 'osteroy', async () => 'done')).toBe('done')
    }
  })

  it('is still one lock after it was damaged', async () => {
    writeFileSync(join(directory, 'locks/osteroy.lock'), 'søppel')
    await withPortalLock(directory, 'osteroy', async () => {
      await expect(withPortalLock(directory, 'osteroy', async () => 'done', 100)).rejects.toThrow(PortalBusyError)
    })
  })
})
