import { describe, expect, it } from 'vitest'
import { toSnapshot, toSnapshotRecord, type SlotName } from '../src/contract/index.ts'
import { readerFor } from '../src/affected/index.ts'
import { resolveService } from '../src/resolve/index.ts'
import { kommuner } from './kommuner.ts'
import { seedRecords } from './index.ts'

const AS_OF = '2026-11-21T08:00:00.000Z'
const snapshot = toSnapshot(seedRecords.map((r) => toSnapshotRecord(r, () => '')))

/** Every service of a kommune as its nynorsk pages show it. */
function resolveAll(kommune: string) {
  const reader = readerFor(snapshot, kommune)
  if (reader === null) throw new Error(`The seed has no kommune ${kommune}.`)
  return reader.listing().map(({ key }) => resolveService(reader.service(key)!, reader, 'nn', AS_OF))
}

const originsOf = (kommune: string, service: string, slot: SlotName) =>
  resolveAll(kommune)
    .find((s) => s.key === service)
    ?.slots.find((s) => s.slot === slot)
    ?.parts.map((p) => p.origin.from)

describe('the seed as citizens meet it', () => {
  it('has exactly the gaps the demo means to show', () => {
    const gaps = kommuner.flatMap((k) =>
      resolveAll(k.key).flatMap((s) =>
        s.findings.map((f) => `${k.key} ${s.key} ${f.slot ?? ''} ${f.rule} ${f.where ?? ''}`.trim()),
      ),
    )
    expect([...new Set(gaps)].sort()).toEqual([
      'austrheim ambulerande-skjenkeloyve contact missing-contact naering',
      'austrheim skjenkeloyve contact missing-contact naering',
      'austrheim skjenkeloyve-einskildhove contact missing-contact naering',
      'austrheim tryggleiksalarm changes missing-fact tryggleiksalarm-pris',
      'austrheim tryggleiksalarm price missing-fact tryggleiksalarm-pris',
      'osteroy feiing-og-tilsyn whatYouGet other-language nn',
      'vaksdal legevakt whatYouGet missing-local',
      'vaksdal situasjonskart processingTime missing-fact situasjonskart-leveringstid',
      'vaksdal situasjonskart whatYouGet missing-fact situasjonskart-leveringstid',
      'vaksdal sommarjobb-ungdom whatYouGet missing-fact sommarjobb-timelon',
    ])
  })

  it('links to no form of what the kommune does not offer', () => {
    const found = seedRecords.flatMap((r) => {
      if (r.kind !== 'override' || r.responsible?.who !== 'nobody') return []
      const service = seedRecords.find((s) => s.kind === 'service' && s.key === r.service)
      const facts: readonly string[] = JSON.stringify(service).match(/"fact":"[a-z-]+-skjema"/g) ?? []
      const forms = seedRecords.flatMap((v) =>
        v.kind === 'localFact' &&
        v.scope === 'kommune' &&
        v.kommune === r.kommune &&
        v.value.type === 'url' &&
        v.value.value.includes('skjema.demo.example') &&
        facts.includes(`"fact":"${v.fact}"`)
          ? [v.value.value]
          : [],
      )
      return resolveAll(r.kommune)
        .filter((s) => s.key !== r.service && forms.some((form) => JSON.stringify(s.slots).includes(`"${form}"`)))
        .map((s) => `${r.kommune} ${s.key} links to the form of ${r.service}`)
    })
    expect(found).toEqual([])
  })

  it('shows one shared text about kindergartens on three portals, and Osterøy’s own on the fourth', () => {
    expect(kommuner.map((k) => originsOf(k.key, 'barnehageplass', 'whatYouGet'))).toEqual([
      ['shared'],
      ['kommune'],
      ['shared'],
      ['shared'],
    ])
  })

  it('adds local law after the shared law', () => {
    expect(kommuner.map((k) => originsOf(k.key, 'byggjesoknad', 'legalBasis'))).toEqual(
      kommuner.map(() => ['shared', 'kommune']),
    )
  })

  it('names the waste company of each kommune', () => {
    const names = kommuner.map(
      (k) => resolveAll(k.key).find((s) => s.key === 'renovasjon')?.responsible.body?.name.text,
    )
    expect(names).toEqual(['NGIR', 'BIR', 'NGIR', 'BIR'])
  })

  it('names who can help where the kommune has no such service', () => {
    const missing = kommuner.map((k) =>
      resolveAll(k.key)
        .filter((s) => s.responsible.who === 'nobody')
        .map((s) => [s.key, s.responsible.body?.name.text]),
    )
    expect(missing).toEqual([
      [['sommarjobb-ungdom', 'Nav']],
      [['situasjonskart', 'Infoland']],
      [['leige-lokale', 'Grendahuslaga i Austrheim (demo)']],
      [['tilskot-lag-og-organisasjonar', 'Vestland fylkeskommune']],
    ])
  })

  it('shows services of its own in each portal and nowhere else', () => {
    expect(
      kommuner.map((k) =>
        resolveAll(k.key)
          .filter((s) => s.isLocal)
          .map((s) => s.slug)
          .sort(),
      ),
    ).toEqual([
      ['batplass', 'lan-turutstyr'],
      ['bygdebok', 'parkering-ved-kaien'],
      ['gjestehamn', 'tilskot-til-lynghei'],
      ['handlebuss', 'symjehall'],
    ])
  })
})
