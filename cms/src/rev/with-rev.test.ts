import type { CollectionConfig } from 'payload'
import { expect, it } from 'vitest'
import { withRev } from './with-rev.ts'

const before: CollectionConfig = {
  slug: 'things',
  fields: [{ name: 'title', type: 'text' }],
  hooks: { beforeValidate: [() => 'own'], beforeChange: [() => 'own'] },
}
const names = ({ fields }: CollectionConfig) => fields.map((field) => ('name' in field ? field.name : ''))

it('is refused before any other rule of the collection, and raised after all of them', () => {
  const { fields, hooks } = withRev(before)
  expect(names({ ...before, fields })).toEqual(['title', 'rev'])
  expect([hooks?.beforeValidate?.at(-1), hooks?.beforeChange?.at(0)]).toEqual([
    before.hooks?.beforeValidate?.[0],
    before.hooks?.beforeChange?.[0],
  ])
})

it('a collection with versions has it from the day it has none', () => {
  const withDrafts: CollectionConfig = { ...before, versions: { drafts: true } }
  expect(withRev(withDrafts)).toBe(withDrafts)
  expect(names(withRev({ ...withDrafts, versions: false }))).toContain('rev')
})
