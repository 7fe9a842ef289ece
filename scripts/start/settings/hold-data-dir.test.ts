import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdDataDir } from './hold-data-dir.ts'

describe('the data folder', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'hold-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

  it('is held by one, who is named, until it lets go', () => {
    const letGo = holdDataDir(dataDir)
    expect(() => holdDataDir(dataDir)).toThrow(`Process ${process.pid} is already running on ${dataDir}`)
    letGo()
    holdDataDir(dataDir)()
  })

  it('is free when its holder died, though another process has its id now', () => {
    writeFileSync(join(dataDir, 'running'), String(process.ppid))
    holdDataDir(dataDir)()
  })
})
