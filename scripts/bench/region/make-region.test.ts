import { describe, expect, it } from 'vitest'
import {
  record,
  recordId,
  SLOT_NAMES,
  type ContentRecord,
  type Override,
  type Service,
} from '@innbyggarportal/shared-content/contract'
import { sharedFactOf } from './facts.ts'
import { makeRegion } from './make-region.ts'

const region = makeRegion({ kommuner: 4, services: 120 })
const records = [...region.all()]
const of = <K extends ContentRecord['kind']>(kind: K) =>
  records.filter((r): r is Extract<ContentRecord, { kind: K }> => r.kind === kind)

describe('a made-up region', () => {
  it('holds records as the contract wants them, with nothing left to fill in', () => {
    for (const r of records) expect(record.parse(r)).toEqual(r)
  })

  it('is the same every time, whichever part is asked for first', () => {
    const again = makeRegion({ kommuner: 4, services: 120 })
    const last = [...again.ofKommune(3)]
    expect([...again.all()]).toEqual(records)
    expect(last).toEqual(records.slice(-last.length))
  })

  it('names every record once, also in a region as large as the country', () => {
    expect(new Set(records.map(recordId)).size).toBe(records.length)
    expect(new Set(makeRegion({ kommuner: 357, services: 1 }).kommuneKeys).size).toBe(357)
    expect(new Set(of('service').map((s) => s.key)).size).toBe(120)
    const large = [...makeRegion({ kommuner: 0, services: 600 }).shared()]
      .filter((r) => r.kind === 'service')
      .map((s) => s.key)
    expect(new Set(large).size).toBe(600)
  })

  it('has own words in a tenth of the slots', () => {
    const filled = of('service').reduce((sum, s: Service) => sum + SLOT_NAMES.filter((n) => s.slots[n]).length, 0) * 4
    const overridden = of('override').reduce((sum, o: Override) => sum + Object.keys(o.slots).length, 0)
    expect(overridden / filled).toBeGreaterThan(0.09)
    expect(overridden / filled).toBeLessThan(0.11)
  })

  it('has local facts in three of ten services, filled in by every kommune', () => {
    const local = new Set(
      of('localFact')
        .filter((f) => f.scope === 'kommune')
        .map((f) => f.fact),
    )
    const using = of('service').filter((s) => [...local].some((fact) => JSON.stringify(s.slots).includes(`"${fact}"`)))
    expect(using.length / 120).toBe(0.3)
    expect(of('localFact').filter((f) => f.scope === 'kommune').length).toBe(local.size * 4)
  })

  it('has a shared fact that exactly fifty services refer to', () => {
    const fact = sharedFactOf(0)
    expect(of('service').filter((s) => JSON.stringify(s.slots).includes(`"${fact}"`)).length).toBe(50)
  })

  it('has a theme for every kommune, and one at least for every service', () => {
    expect(of('kommune').every((k) => k.theme !== undefined)).toBe(true)
    expect(of('service').every((s) => s.themes.length > 0)).toBe(true)
  })
})
