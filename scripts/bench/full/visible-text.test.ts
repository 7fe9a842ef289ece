import { expect, it } from 'vitest'
import { textDifference, visibleText } from './visible-text.ts'

it('reads the same words out of different markup', () => {
  const a = '<title>Å &amp; B</title><style>p{}</style><p class="x">Ei <strong>ny</strong> lenkje</p>'
  const b = '<title>Å &#38; B</title>\n<div><p>Ei\n <b>ny</b></p> lenkje<!-- merknad --></div>'
  expect(visibleText(a)).toBe(visibleText(b))
  expect(textDifference(visibleText(a), visibleText(b))).toBeNull()
})

it('shows where two pages part', () => {
  expect(textDifference(visibleText('<p>Pris 100</p>'), visibleText('<p>Pris 200</p>'))).toBe('«Pris100» and «Pris200»')
  expect(textDifference('Pris', 'Pris100')).not.toBeNull()
})
