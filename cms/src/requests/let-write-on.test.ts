import { expect, it } from 'vitest'
import { letWriteOn } from './let-write-on.ts'

const asked = (collectionSlug: unknown, name = 'form-state') => ({
  name,
  args: { collectionSlug, checkForStaleData: true },
})
const meetsOthers = (collection: string) => collection === 'contacts'

it('the form of what is laid beside others’ when it is saved, does not ask at the first key', () => {
  expect(letWriteOn(asked('contacts'), meetsOthers).args).toEqual({
    ...asked('contacts').args,
    checkForStaleData: false,
  })
})

it('any other question goes on as it is', () => {
  for (const other of [asked('users'), asked(undefined), asked('contacts', 'table-state'), { name: 'form-state' }])
    expect(letWriteOn(other, meetsOthers)).toBe(other)
})
