import { key } from '@innbyggarportal/shared-content/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asKey } from './make-key.ts'

it.each([
  ['Søk barnehageplass', 'sok-barnehageplass'],
  ['Ærleg Ål & Øy', 'aerleg-al-oy'],
  ['  Café «Ü» 2 ', 'cafe-u-2'],
  ['Pris, SFO (full)', 'pris-sfo-full'],
  ['åååå', 'aaaa'],
])('%s becomes %s', (name, expected) => expect(asKey(name)).toBe(expected))

it('is a key whatever the name is, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const made = asKey(name)
      expect(made === '' || key.safeParse(made).success).toBe(true)
    }),
  )
})
