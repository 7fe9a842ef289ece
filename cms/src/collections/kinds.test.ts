import { canonicalJson, RECORD_KINDS, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { arbitraryRegion } from '@innbyggarportal/shared-content/testing'
import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Field } from 'payload'
import { afterAll, describe, expect, it } from 'vitest'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { inAllLanguages } from '../door/kinds/written.ts'
import { readEnv } from '../env.ts'
import { ALL_KINDS, collectionsOf, KINDS } from './index.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'kinds-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const collections = collectionsOf(readEnv({ dataDir, databaseUrl: 'file:x.db' }))

describe.each(ALL_KINDS.map((kind) => [kind.kind, kind] as const))('the kind %s', (_name, kind) => {
  const collection = collections.find(({ slug }) => slug === kind.collection)

  it('is what its collection is: by name, by being published or not, by what it refers to', () => {
    expect(collection?.labels?.singular).toEqual(kind.name)
    expect(collection?.fields.some((field) => 'name' in field && field.name === '_status')).toBe(kind.hasDrafts)
    const targets = Object.entries(kind.references).map(([field, target]) => [field, KINDS[target].collection])
    expect(relationsIn(collection?.fields ?? [])).toEqual(Object.fromEntries(targets))
  })

  it('comes after what it refers to, unless that is written late', () => {
    for (const [field, target] of Object.entries(kind.references)) {
      const isLate = RECORD_KINDS.indexOf(target) > RECORD_KINDS.indexOf(kind.kind)
      expect((kind.late ?? []).some((late) => late === field)).toBe(isLate)
    }
  })
})

it('what comes out can go in, and comes out the same', () => {
  const through = (record: ContentRecord) => {
    const kind: Kind = KINDS[record.kind]
    const doc = inAllLanguages(kind.write(record, (_kind, key) => key))
    return readDocument(kind, doc, (id) => id).record
  }
  fc.assert(
    fc.property(arbitraryRegion, ({ records }) => {
      for (const record of records) {
        const out = through(record)
        expect(canonicalJson(out && through(out))).toBe(canonicalJson(out ?? 'a record'))
      }
    }),
    { numRuns: 20 },
  )
})

/** The relationships of a form, by field, with the collection each leads to. */
function relationsIn(fields: readonly Field[]): Record<string, string> {
  return Object.assign(
    {},
    ...fields.map((field) => {
      if (field.type === 'relationship') return { [field.name]: String(field.relationTo) }
      if (field.type === 'tabs') return relationsIn(field.tabs.flatMap((tab) => tab.fields))
      return 'fields' in field && !('name' in field) ? relationsIn(field.fields) : {}
    }),
  )
}
