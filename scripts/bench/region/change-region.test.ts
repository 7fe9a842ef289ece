import { describe, expect, it } from 'vitest'
import { record } from '@innbyggarportal/shared-content/contract'
import { changedFact, changedOverride, changedService, withRecords } from './change-region.ts'
import { makeRegion } from './make-region.ts'
import { snapshotOfRegion } from './snapshot-of-region.ts'
import { serviceKeyOf, subjectOf } from './subject.ts'

const region = makeRegion({ kommuner: 2, services: 30 })
const before = snapshotOfRegion(region)
const [first, second] = region.kommuneKeys as [string, string]
const service = serviceKeyOf(subjectOf(3))

describe('a changed region', () => {
  it('keeps the parts nobody changed as the same maps, so that what is unchanged is seen at a glance', () => {
    const local = withRecords(before, [changedOverride(before, first, service, 'Nytt.')])
    expect(local.shared).toBe(before.shared)
    expect(local.kommuner.get(second)).toBe(before.kommuner.get(second))
    expect(local.kommuner.get(first)).not.toBe(before.kommuner.get(first))
    const shared = withRecords(before, [changedService(before, service, 'whatYouGet', 'Nytt.')])
    expect(shared.kommuner.get(first)).toBe(before.kommuner.get(first))
  })

  it('differs in the named slot alone, in records the contract takes', () => {
    const override = changedOverride(before, first, service, 'Nytt.')
    const old = before.kommuner.get(first)?.get(`override/${first}/${service}`)?.value
    expect({ ...override.slots, whatYouGet: undefined }).toEqual({
      ...(old?.kind === 'override' ? old.slots : {}),
      whatYouGet: undefined,
    })
    for (const r of [override, changedService(before, service, 'summary', 'Nytt.'), changedFact('klagefrist', 'Nytt.')])
      expect(record.parse(r)).toEqual(r)
  })

  it('takes the place of the value that was there', () => {
    const fact = changedFact('felles-ordning-1', 'Nytt.')
    expect(withRecords(before, [fact]).shared.size).toBe(before.shared.size)
  })
})
