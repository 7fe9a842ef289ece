import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { tabOf } from './tab-of.ts'

const text = (name: string): ClientField => ({ name, type: 'text' })
const form: ClientField[] = [
  text('listName'),
  {
    type: 'tabs',
    tabs: [{ fields: [text('title'), text('price')] }, { fields: [{ type: 'row', fields: [] }, text('slug')] }],
  } as ClientField,
]

it('finds the tab a field stands in', () => {
  expect([tabOf(form, 'price'), tabOf(form, 'slug')]).toEqual([0, 1])
})

it('a field beside the tabs, and a form without tabs, need none', () => {
  expect([tabOf(form, 'listName'), tabOf([text('price')], 'price')]).toEqual([undefined, undefined])
})
