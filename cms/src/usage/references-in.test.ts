import { expect, it } from 'vitest'
import { toLexical } from '../rich-text/to-lexical.ts'
import { referencesIn } from './references-in.ts'

const text = {
  nn: toLexical([
    {
      type: 'list',
      ordered: false,
      items: [
        [
          { type: 'fact', fact: 'pris' },
          { type: 'link', href: 'service:sfo', children: [{ type: 'text', text: 'hit' }] },
          { type: 'link', href: 'https://a.no', children: [{ type: 'text', text: 'ut' }] },
        ],
      ],
    },
  ]),
  en: null,
}

it('a service names facts, services, roles and kinds of places, in text and in rows', () => {
  const doc = {
    service: 'ein-id',
    whatYouGet: text,
    price: [{ id: 'a', amount: { fact: 'sats' } }],
    contact: [{ id: 'a', role: 'kontor' }],
    places: [{ id: 'a', unitKind: 'school' }],
    related: [{ id: 'a', service: 'skule' }],
  }
  expect(
    referencesIn(doc, false)
      .flatMap(({ names }) => names)
      .toSorted(),
  ).toEqual(['fact/pris', 'fact/sats', 'role/kontor', 'service/sfo', 'service/skule', 'unit/school'])
})

it('an override names what it holds, shown or not, and nothing of what it was made against', () => {
  const doc = {
    whatYouGet: { mode: 'replace', content: text, base: { content: { fact: 'gamal' } } },
    price: { mode: 'hide', content: null },
    contact: { mode: 'inherit', content: [{ id: 'a', role: 'kontor' }] },
    documents: { mode: 'inherit' },
  }
  expect(referencesIn(doc, true)).toEqual([
    { slot: 'whatYouGet', mode: 'replace', names: ['fact/pris', 'service/sfo'] },
    { slot: 'price', mode: 'hide', names: [] },
    { slot: 'contact', mode: 'inherit', names: ['role/kontor'] },
  ])
})

it('what cannot be read names nothing, and stops nobody', () => {
  for (const junk of ['x', 7, null, [null, 'y'], { mode: 3 }])
    expect(referencesIn({ price: junk, summary: junk }, true).flatMap(({ names }) => names)).toEqual([])
})

it('what locked rows of a service name is told by itself, as every kommune shows them', () => {
  const price = [
    { id: 'a', locked: true, amount: { fact: 'makspris' } },
    { id: 'b', amount: { fact: 'sats' } },
  ]
  expect(referencesIn({ price }, false).filter(({ slot }) => slot === 'price')).toEqual([
    { slot: 'price', mode: 'replace', names: ['fact/makspris', 'fact/sats'], fast: ['fact/makspris'] },
  ])
})
