import fc from 'fast-check'
import { expect, it } from 'vitest'
import { treeOf, type TreeElement } from '../tree.ts'
import { PAGE_TREE_RULES } from './index.ts'
import { outlineOf } from './outline.ts'

const TAGS = ['div', 'p', 'ul', 'li', 'span', 'strong', 'section', 'main', 'nav', 'header', 'footer', 'article', 'form', 'h1', 'h2', 'h4', 'a', 'table', 'tr', 'th', 'td', 'script', 'meta', 'svg', 'title', 'head']
const attributes = fc.dictionary(fc.constantFrom('id', 'aria-labelledby', 'for', 'role', 'lang', 'hidden', 'aria-hidden', 'aria-label', 'href', 'name', 'content', 'class'), fc.constantFrom('a', 'b', 'a b', '#a', '#b', '/x/', '/y/', 'navigation', 'region', 'true', 'xx', 'en', 'viewport', 'user-scalable=no'), { maxKeys: 3 })
const { element } = fc.letrec<{ element: TreeElement }>((tie) => ({
  element: fc.record({ tag: fc.constantFrom(...TAGS), attributes, children: fc.array(fc.oneof({ maxDepth: 4 }, fc.constantFrom('ord', ' to ord ', ''), tie('element')), { maxLength: 4 }), parent: fc.constant(null) }),
}))

/** The tree with parents, and a number on each element to know it by. */
function grown(of: TreeElement): TreeElement {
  let number = 0
  const grow = (e: TreeElement, parent: TreeElement | null): TreeElement => {
    const made: TreeElement = { ...e, parent, attributes: { ...e.attributes, 'data-n': String(number++) }, children: [] }
    made.children = e.children.map((c) => (typeof c === 'string' ? c : grow(c, made)))
    return made
  }
  return grow(of, null)
}

const found = (root: TreeElement) => PAGE_TREE_RULES.flatMap((rule) => rule(treeOf(root), { lang: 'nn', hasPath: (path) => path === '/x/' })).map(({ rule, element: e, values }) => [rule, e.attributes['data-n'], values])
const sizeOf = (root: TreeElement) => treeOf(root).elements.length

it('has all that the rules of the whole page look at, in the words they find it by', () => {
  fc.assert(fc.property(element, (of) => {
    const root = grown(of)
    expect(found(outlineOf(root))).toEqual(found(root))
  }), { numRuns: 2000 })
})

it('has nothing else', () => {
  const p = (...children: (TreeElement | string)[]): TreeElement => ({ tag: 'p', attributes: { class: 'x' }, children, parent: null })
  const root = grown({ tag: 'section', attributes: {}, parent: null, children: [p('Ei ', { ...p('lenkje'), tag: 'a' }, ' her.'), p('Og meir.')] })
  expect([sizeOf(root), sizeOf(outlineOf(root))]).toEqual([4, 2])
})
