import { expect, it } from 'vitest'
import { fieldHere, fieldOf } from './field-here.ts'

const open = { href: 'http://localhost:3000/admin/collections/services/1', locale: 'nb' }
const link = (rest: string) => fieldHere(`/admin/collections/services/${rest}`, open)

it('a link to a field of the open page leads there, also when the address is already the same', () => {
  expect(link('1#field-price')).toBe('field-price')
  expect(link('1?locale=nb#field-price')).toBe('field-price')
  expect(fieldHere('#field-price', { ...open, href: `${open.href}#field-price` })).toBe('field-price')
})

it('another document, another language, another site and no field are elsewhere', () => {
  expect([
    link('2#field-price'),
    link('1?locale=nn#field-price'),
    link('1'),
    fieldHere('https://www.example.org/admin/collections/services/1#field-price', open),
  ]).toEqual([undefined, undefined, undefined, undefined])
})

it('reads no field from another hash', () =>
  expect([fieldOf('#field-price'), fieldOf('#portalar'), fieldOf('')]).toEqual(['field-price', undefined, undefined]))
