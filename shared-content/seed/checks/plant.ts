import { record, type ContentRecord, type RecordKind, type RecordOf, type Service } from '../../src/contract/index.ts'
import { service, text } from '../write.ts'
import { seedRecords } from '../index.ts'

/** The seed with one record changed: what a check is tried on. */
export function plant<K extends RecordKind>(
  kind: K,
  isOne: (r: RecordOf<K>) => boolean,
  change: (r: RecordOf<K>) => unknown,
): ContentRecord[] {
  const at = seedRecords.findIndex((r) => r.kind === kind && isOne(r as RecordOf<K>))
  if (at < 0) throw new Error(`The seed has no such ${kind}.`)
  return seedRecords.with(at, record.parse(change(seedRecords[at] as RecordOf<K>)))
}

/** The seed with more records. */
export function plantMore(...more: unknown[]): ContentRecord[] {
  return [...seedRecords, ...more.map((r) => record.parse(r))]
}

/** What a check finds that it does not find in the seed itself. */
export function newlyFound(
  check: (records: readonly ContentRecord[]) => string[],
  records: readonly ContentRecord[],
): string[] {
  const before = new Set(check(seedRecords))
  return check(records).filter((problem) => !before.has(problem))
}

/** A service with one sentence, in the seed's notation. */
export function bareService(key: string, nn: string): Service {
  return service({
    key,
    title: { nn: key },
    themes: ['arbeid'],
    serviceKind: 'offer',
    slots: { whatYouGet: text({ nn }) },
  })
}
