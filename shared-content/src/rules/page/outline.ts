import { isWordless, standsApart, type TreeElement } from '../tree.ts'
import { ID_REFERENCES } from './ids.ts'

const TAGS = new Set([
  'html',
  'head',
  'title',
  'body',
  'main',
  'nav',
  'aside',
  'header',
  'footer',
  'search',
  'article',
  'section',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
  'area',
  'map',
  'tr',
  'th',
  'meta',
  'svg',
])
const ATTRIBUTES = new Set<string>([
  'id',
  'lang',
  'role',
  'hidden',
  'aria-hidden',
  'aria-label',
  'alt',
  'usemap',
  ...ID_REFERENCES,
])
/** Where the rules ask what stands directly within: the title in the head, the header cell of a row, the link in a cell. */
const DIRECT = new Set(['head', 'tr', 'th'])

/**
 * A part of a page with nothing but what the rules of the whole page look at: landmarks, headings, links, names and
 * references. Its words stay. `PAGE_TREE_RULES` say the same of it as of the part itself, and it is a fraction of its size.
 */
export function outlineOf(element: TreeElement, parent: TreeElement | null = null): TreeElement {
  const outline: TreeElement = { ...element, parent, children: [] }
  let words = ''
  const end = () => {
    if (words !== '') outline.children.push(words)
    words = ''
  }
  const keep = (child: TreeElement) => {
    end()
    outline.children.push(outlineOf(child, outline))
  }
  const add = (child: TreeElement | string): void => {
    if (typeof child === 'string') words += child
    else if (isLookedAt(child) || isWordless(child)) keep(child)
    else {
      const space = standsApart(child) ? ' ' : ''
      words += space
      for (const inner of child.children) add(inner)
      words += space
    }
  }
  const isKept = DIRECT.has(element.tag)
  for (const child of element.children) {
    if (isKept && typeof child !== 'string') keep(child)
    else add(child)
  }
  end()
  return outline
}

function isLookedAt({ tag, attributes }: TreeElement): boolean {
  if (TAGS.has(tag)) return true
  for (const name in attributes) if (ATTRIBUTES.has(name)) return true
  return false
}
