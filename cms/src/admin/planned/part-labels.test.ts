import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { partLabels } from './part-labels.ts'

const text = (name: string, label?: string): ClientField => ({ name, type: 'text', ...(label && { label }) })
const form = [
  text('listName'),
  { type: 'tabs', tabs: [{ fields: [text('title', 'Tittel'), { type: 'row', fields: [text('price', 'Pris')] }] }] },
] as ClientField[]

it('names fields as the form does, in tabs and rows too, and others by themselves', () => {
  expect(partLabels(form, ['price', 'title', 'listName', 'gone'], String)).toEqual([
    'Pris',
    'Tittel',
    'listName',
    'gone',
  ])
})
