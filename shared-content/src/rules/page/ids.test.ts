import { expect, it } from 'vitest'
import { treeOf, type TreeElement } from '../tree.ts'
import { ids } from './ids.ts'

const element = (tag: string, attributes: Record<string, string>, children: TreeElement[] = []): TreeElement => {
  const made: TreeElement = { tag, attributes, children: [], parent: null }
  made.children = children.map((c) => Object.assign(c, { parent: made }))
  return made
}
const brokenOf = (href: string) => {
  const places = [
    element('h2', { id: 'opningstider-måndag' }),
    element('p', { id: 'a%20b' }),
    element('a', { name: 'gamalt' }),
  ]
  const root = element('main', {}, [...places, element('a', { href })])
  return ids(treeOf(root), { lang: 'nn' }).map(({ rule }) => rule)
}

it.each([
  '#',
  '#top',
  '#TOP',
  '#opningstider-måndag',
  '#opningstider-m%C3%A5ndag',
  '#a%20b',
  '#gamalt',
  ' #gamalt ',
  '#:~:text=Ope',
  '#gamalt:~:text=Ope',
])('the good link %s within a page is not called broken', (href) => {
  expect(brokenOf(href)).toEqual([])
})

it.each(['#borte', '#Opningstider-måndag', '#100%'])('the link %s that leads to nothing is', (href) => {
  expect(brokenOf(href)).toEqual(['page/broken-fragment'])
})
