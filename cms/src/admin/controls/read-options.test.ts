import { expect, it } from 'vitest'
import { readOptions } from './read-options.ts'

it('labels options in the reader’s language or the next best, in nynorsk order', () => {
  const docs = [
    { key: 'a', title: { nn: 'Ås', nb: null } },
    { key: 'b', label: { nb: 'Barnehage', en: 'Kindergarten' }, type: 'money' },
    { key: 'c', name: 'Zoo' },
    { key: 'd', label: null },
  ]
  expect(readOptions(docs, 'en')).toEqual([
    { key: 'd', label: 'd' },
    { key: 'b', label: 'Kindergarten', factType: 'money' },
    { key: 'c', label: 'Zoo' },
    { key: 'a', label: 'Ås' },
  ])
})

it('leaves out what has no key to refer to', () => {
  expect(readOptions([{ title: 'Utan nøkkel' }, null, { key: '' }], 'nn')).toEqual([])
})
