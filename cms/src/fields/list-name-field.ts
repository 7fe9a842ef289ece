import type { FieldHook, TextField } from 'payload'
import { label } from '../messages/label.ts'
import { firstWords } from '../document/first-words.ts'

/** A hidden text that names a document in lists, taken from words that stand in several languages. */
export const listNameField = (from: string): TextField => ({
  name: 'listName',
  type: 'text',
  label: label('Namn', 'Navn', 'Name'),
  admin: { hidden: true },
  hooks: {
    beforeChange: [(({ data, originalDoc }) => firstWords(data?.[from] ?? originalDoc?.[from])) satisfies FieldHook],
  },
})
