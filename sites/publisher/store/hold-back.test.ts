import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rollback, resume } from './hold-back.ts'
import { aService, plainPortal, region, type PlainPortal } from '../testing/plain-portal.ts'

let portal: PlainPortal
beforeEach(async () => { portal = await plainPortal() })
afterEach(() => portal.remove())

describe('holding a portal back', () => {
  const who = { by: 'Kari', why: 'feil pris', at: '2026-11-21T12:00:00.000Z' }

  it('serves the release before and waits until a person resumes', async () => {
    await portal.publish(region(aService('sfo', 'Gammal')))
    await portal.publish(region(aService('sfo', 'Ny')))
    expect(await rollback(portal.store(), 'osteroy', who)).toMatchObject({ isDone: true })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
    expect(await portal.publish(region(aService('sfo', 'Nyast')))).toMatchObject({ state: 'pinned', message: 'Kari: feil pris' })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
    expect(await resume(portal.store(), 'osteroy')).toMatchObject({ isDone: true })
    await portal.publish(region(aService('sfo', 'Nyast')))
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Nyast')
  })

  it('goes further back each time, never forward to what was rolled back from', async () => {
    for (const [second, text] of [['01', 'Eldst'], ['02', 'Gammal'], ['03', 'Feil']]) await portal.publish(region(aService('sfo', text!)), { asOf: `2026-11-21T10:00:${second}.000Z` })
    await rollback(portal.store(), 'osteroy', who)
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
    await rollback(portal.store(), 'osteroy', who)
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Eldst')
    expect(await rollback(portal.store(), 'osteroy', who)).toMatchObject({ isDone: false })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Eldst')
  })

  it('refuses in a sentence what cannot be done', async () => {
    expect(await rollback(portal.store(), 'osteroy', who)).toMatchObject({ isDone: false, message: expect.stringContaining('inga utgåve') })
    await portal.publish(region())
    expect(await rollback(portal.store(), 'osteroy', who)).toMatchObject({ isDone: false, message: expect.stringContaining('berre éi') })
    expect(await rollback(portal.store(), 'osteroy', { ...who, to: 'finst-ikkje' })).toMatchObject({ isDone: false, message: expect.stringContaining('finst ikkje') })
    expect(await resume(portal.store(), 'osteroy')).toMatchObject({ isDone: false })
  })
})
