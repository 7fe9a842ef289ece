import fc from 'fast-check'
import { expect, it } from 'vitest'
import { treeOf, type TreeElement } from '../tree.ts'
import { PAGE_TREE_RULES } from './index.ts'
import { outlineOf } from './outline.ts'

const TAGS = [
  'div',
  'p',
  'ul',
  'li',
  'span',
  'strong',
  'section',
  'main',
  'nav',
  'header',
  'footer',
  'article',
  'form',
  'h1',
  'h2',
  'h4',
  'a',
  'table',
  'tr',
  'th',
  'td',
  'script',
  'meta',
  'svg',
  'title',
  'head',
]
const attributes = fc.dictionary(
  fc.constantFrom(
    'id',
    'aria-labelledby',
    'for',
    'role',
    'lang',
    'hidden',
    'aria-hidden',
    'aria-label',
    'href',
    'name',
    'content',
    'class',
  ),
  fc.constantFrom(
    'a',
    'b',
    'a b',
    '#a',
    '#b',
    '/x/',
    '/y/',
    'navigation',
    'region',
    'true',
    'xx',
    'en',
    'viewport',
    'user-scalable=no',
  ),
  { maxKeys: 3 },
)
/** Trees of such elements, as deep as a part of a page is. */
const elementOf = (tags: readonly string[]) =>
  fc.letrec<{ element: TreeElement }>((tie) => ({
    element: fc.record({
      tag: fc.constantFrom(...tags),
      attributes,
      children: fc.array(fc.oneof({ maxDepth: 4 }, fc.constantFrom('ord', ' to ord ', ''), tie('element')), {
        maxLength: 4,
      }),
      parent: fc.constant(null),
    }),
  })).element
/** All tags together, and the few whose rules ask what stands directly within them. */
const element = fc.oneof(
  elementOf(TAGS),
  elementOf(['head', 'title', 'div', 'p']),
  elementOf(['main', 'tr', 'th', 'a', 'p']),
)

/** The tree with parents, and a number on each element to know it by. */
function grown(of: TreeElement): TreeElement {
  let number = 0
  const grow = (e: TreeElement, parent: TreeElement | null): TreeElement => {
    const made: TreeElement = {
      ...e,
      parent,
      attributes: { ...e.attributes, 'data-n': String(number++) },
      children: [],
    }
    made.children = e.children.map((c) => (typeof c === 'string' ? c : grow(c, made)))
    return made
  }
  return grow(of, null)
}

const found = (root: TreeElement) =>
  PAGE_TREE_RULES.flatMap((rule) => rule(treeOf(root), { lang: 'nn', hasPath: (path) => path === '/x/' })).map(
    ({ rule, element: e, values }) => [rule, e.attributes['data-n'], values],
  )
const sizeOf = (root: TreeElement) => treeOf(root).elements.length

it('has all that the rules of the whole page look at, in the words they find it by', () => {
  fc.assert(
    fc.property(element, (of) => {
      const root = grown(of)
      expect(found(outlineOf(root))).toEqual(found(root))
    }),
    { numRuns: 2000 },
  )
})

const tree = (tag: string, attributes: Record<string, string>, ...children: (TreeElement | string)[]): TreeElement => ({
  tag,
  attributes,
  children,
  parent: null,
})
const link = (href: string) => tree('a', { href }, 'Søk')

it.each([
  ['a title that is not directly in the head', tree('head', {}, tree('div', {}, tree('title', {})))],
  [
    'a header cell that is not directly in its row',
    tree(
      'main',
      {},
      link('/x/'),
      tree('tr', {}, tree('div', {}, tree('th', {}, 'Plass')), tree('td', {}, link('/y/'))),
    ),
  ],
  [
    'a link that is not directly in its header cell',
    tree('main', {}, link('/x/'), tree('tr', {}, tree('th', {}, tree('p', {}, link('/y/'))))),
  ],
])('leaves where it stands %s', (_, of) => {
  const root = grown(of)
  expect(found(outlineOf(root))).toEqual(found(root))
})

it('has nothing else', () => {
  const root = grown(
    tree(
      'section',
      {},
      tree('p', { class: 'x' }, 'Ei ', tree('a', { class: 'x' }, 'lenkje'), ' her.'),
      tree('p', { class: 'x' }, 'Og meir.'),
    ),
  )
  expect([sizeOf(root), sizeOf(outlineOf(root))]).toEqual([4, 2])
})
