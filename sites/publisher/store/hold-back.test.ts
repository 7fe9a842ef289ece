import { writeFile } from 'node:fs/promises'
import { troubleOf } from '@innbyggarportal/shared-content/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rollback, resume } from './hold-back.ts'
import { headName } from './store-names.ts'
import { aService, plainPortal, region, type PlainPortal } from '../testing/plain-portal.ts'

let portal: PlainPortal
beforeEach(async () => {
  portal = await plainPortal()
})
afterEach(() => portal.remove())

describe('holding a portal back', () => {
  const who = { by: 'Kari', why: 'feil pris', at: '2026-11-21T12:00:00.000Z' }

  it('serves the release before and waits until a person resumes', async () => {
    await portal.publish(region(aService('sfo', 'Gammal')))
    await portal.publish(region(aService('sfo', 'Ny')))
    expect(await rollback(portal.store(), 'osteroy', who)).toMatchObject({ isDone: true })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
    expect(await portal.publish(region(aService('sfo', 'Nyast')))).toMatchObject({
      state: 'pinned',
      message: troubleOf('heldBy', { by: 'Kari', why: 'feil pris' }),
    })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
    expect(await resume(portal.store(), 'osteroy')).toMatchObject({ isDone: true })
    await portal.publish(region(aService('sfo', 'Nyast')))
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Nyast')
  })

  it('goes further back each time, never forward to what was rolled back from', async () => {
    for (const [second, text] of [
      ['01', 'Eldst'],
      ['02', 'Gammal'],
      ['03', 'Feil'],
    ])
      await portal.publish(region(aService('sfo', text!)), { asOf: `2026-11-21T10:00:${second}.000Z` })
    await rollback(portal.store(), 'osteroy', who)
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
    await rollback(portal.store(), 'osteroy', who)
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Eldst')
    expect(await rollback(portal.store(), 'osteroy', who)).toMatchObject({
      isDone: false,
      message: [{ code: 'noOlderRelease' }],
    })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Eldst')
  })

  it('is served from what is older, never from what was rolled back from, when its release is broken', async () => {
    const releases = []
    for (const [second, text] of [
      ['01', 'Eldst'],
      ['02', 'Gammal'],
      ['03', 'Feil'],
      ['04', 'Verre'],
    ])
      releases.push(
        (await portal.publish(region(aService('sfo', text!)), { asOf: `2026-11-21T10:00:${second}.000Z` })).release!,
      )
    await rollback(portal.store(), 'osteroy', { ...who, to: releases[1]! })
    await writeFile(portal.store().fileOf(headName('osteroy', releases[1]!)), '{')
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Eldst')
    await resume(portal.store(), 'osteroy')
    const mended = await portal.publish(region(aService('sfo', 'Retta')), { asOf: '2026-11-21T10:00:05.000Z' })
    await writeFile(portal.store().fileOf(headName('osteroy', mended.release!)), '{')
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Eldst')
  })

  it('takes a step forward again for what a person chooses', async () => {
    const releases = []
    for (const [second, text] of [
      ['01', 'Gammal'],
      ['02', 'Ny'],
      ['03', 'Feil'],
    ])
      releases.push(
        (await portal.publish(region(aService('sfo', text!)), { asOf: `2026-11-21T10:00:${second}.000Z` })).release!,
      )
    await rollback(portal.store(), 'osteroy', { ...who, to: releases[0]! })
    await rollback(portal.store(), 'osteroy', { ...who, to: releases[1]! })
    expect(await portal.store().readPointer('osteroy')).toEqual({
      release: releases[1],
      previous: [releases[0], releases[2]],
      rolledBack: [releases[2]],
    })
  })

  it('ends at the next publish what was stopped in the middle', async () => {
    const { release } = await portal.publish(region(aService('sfo', 'Gammal')), { asOf: '2026-11-21T10:00:01.000Z' })
    await portal.publish(region(aService('sfo', 'Feil')), { asOf: '2026-11-21T10:00:02.000Z' })
    await portal.store().writePin('osteroy', { release: release!, ...who })
    expect(await portal.publish(region(aService('sfo', 'Feil')), { asOf: '2026-11-21T10:00:03.000Z' })).toMatchObject({
      state: 'pinned',
      release,
    })
    expect(await portal.pageNow('/tenester/sfo/')).toContain('Gammal')
  })

  it('refuses what cannot be done, and says why', async () => {
    const kommune = 'osteroy'
    const no = (...why: Parameters<typeof troubleOf>) => ({ isDone: false, message: [troubleOf(...why)] })
    expect(await rollback(portal.store(), kommune, who)).toEqual(no('noRelease', { kommune }))
    const { release } = await portal.publish(region())
    expect(await rollback(portal.store(), kommune, who)).toEqual(no('onlyRelease', { kommune }))
    expect(await rollback(portal.store(), kommune, { ...who, to: 'finst-ikkje' })).toEqual(
      no('releaseUnknown', { release: 'finst-ikkje', known: release! }),
    )
    expect(await resume(portal.store(), kommune)).toEqual(no('notHeld', { kommune }))
  })
})
