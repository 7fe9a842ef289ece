import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { isOffered, offerFirstAdministrator, withdrawOffer } from './first-administrator.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'innbyggarportal-first-'))
afterAll(() => rmSync(dataDir, { recursive: true }))
const HOUR = 3_600_000

it('holds for a day, until a newer one is made or it is used', () => {
  const first = offerFirstAdministrator(dataDir, 0)
  expect([isOffered(dataDir, first, 23 * HOUR), isOffered(dataDir, first, 24 * HOUR)]).toEqual([true, false])
  const second = offerFirstAdministrator(dataDir, 0)
  expect([isOffered(dataDir, first, 0), isOffered(dataDir, second, 0), isOffered(dataDir, '', 0)]).toEqual([
    false,
    true,
    false,
  ])
  withdrawOffer(dataDir)
  expect(isOffered(dataDir, second, 0)).toBe(false)
})

it('is on disk as a digest that others cannot read', () => {
  const token = offerFirstAdministrator(dataDir)
  const file = join(dataDir, 'first-administrator')
  expect(readFileSync(file, 'utf8')).not.toContain(token)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
