import { expect, it } from 'vitest'
import { toSnapshot, toSnapshotRecord } from '../src/contract/index.ts'
import { readerFor } from '../src/affected/index.ts'
import { resolveService } from '../src/resolve/index.ts'
import { CONTRADICTION_RULES } from '../src/rules/contradiction-rules.ts'
import { kommuner } from './kommuner.ts'
import { seedRecords } from './index.ts'

const snapshot = toSnapshot(seedRecords.map((r) => toSnapshotRecord(r, () => '')))

it.each(['2026-12-01', '2027-01-01', '2027-08-01'])('says nothing twice and differently on %s', (day) => {
  const found = kommuner.flatMap(({ key: kommune, languages }) => {
    const reader = readerFor(snapshot, kommune)!
    return reader.listing().flatMap(({ key }) =>
      languages.flatMap((lang) =>
        resolveService(reader.service(key)!, reader, lang, `${day}T08:00:00.000Z`)
          .findings.filter((f) => f.rule in CONTRADICTION_RULES)
          .map((f) => `${kommune} ${key} ${lang}: ${f.advice.en}`),
      ),
    )
  })
  expect(found).toEqual([])
})
