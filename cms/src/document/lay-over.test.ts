import { expect, it } from 'vitest'
import { layOver } from './lay-over.ts'

const newest = { title: { nn: 'Gamal', en: 'Old' }, owner: 'Kari', price: { mode: 'replace', content: { nn: 'a' } } }
const localized = ['title', 'price.content']

it('a write in one language leaves the others as they were', () => {
  expect(
    layOver(newest, { title: 'Ny', owner: 'Ola', price: { mode: 'hide', content: 'b' } }, 'nn', localized),
  ).toEqual({ title: { nn: 'Ny', en: 'Old' }, owner: 'Ola', price: { mode: 'hide', content: { nn: 'b' } } })
})

it('a new document in all languages is itself', () => {
  const data = { title: { nn: 'Ny' } }
  expect(layOver(null, data, 'all', localized)).toBe(data)
})

it('a new document in one language stands in that language', () => {
  expect(layOver(null, { title: 'New' }, 'en', ['title'])).toEqual({ title: { en: 'New' } })
})
