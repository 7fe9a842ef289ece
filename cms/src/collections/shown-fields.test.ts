import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Field } from 'payload'
import { afterAll, expect, it } from 'vitest'
import { readEnv } from '../env.ts'
import { showsField } from '../fields/shown-by.ts'
import { collectionsOf } from './index.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'shown-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const collections = collectionsOf(readEnv({ dataDir, databaseUrl: 'file:x.db' }))

/** The names of what a condition looks at in the document it is asked about. */
function readBy(field: Field): string[] {
  const read: string[] = []
  const values = new Proxy({}, { get: (_, name) => void read.push(String(name)) })
  field.admin?.condition?.(values, values, { user: null } as never)
  return read
}

const fieldsIn = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...fieldsIn(
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : [],
    ),
  ])

it('what shows a field is known to the form, so that it asks until the server has answered', () => {
  const dependent = collections
    .flatMap(({ fields }) => fieldsIn(fields))
    .flatMap((field) => {
      const name = 'name' in field && field.name ? field.name : field.type
      return readBy(field).map((read) => [name, read] as const)
    })
  expect(new Set(dependent.map(([name]) => name))).toEqual(new Set(['content', 'inForceFrom', 'kommune', 'endedBy']))
  for (const [name, read] of dependent) expect([name, showsField(name)?.sibling]).toEqual([name, read])
})
