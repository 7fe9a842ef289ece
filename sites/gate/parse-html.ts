import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { treeOf, type Place, type Tree, type TreeElement } from '@innbyggarportal/shared-content/rules'

/** What a file may begin with to say how it is written; it is no text of the page. */
const BYTE_ORDER_MARK = /^\uFEFF/

/** The most elements that may stand within each other. Browsers draw no more than some hundreds, and engines run out of room at some thousands. */
const MAX_DEPTH = 1_000

/** Html as a tree for rules, read the way a browser reads it: it mends what is broken. RangeError for one nobody can read, with too many elements within each other. */
export function parseHtml(html: string): Tree {
  const document = parse(html.replace(BYTE_ORDER_MARK, ' '), { sourceCodeLocationInfo: true })
  const root = document.childNodes.find((n) => defaultTreeAdapter.isElementNode(n))
  const everything = { start: 0, inside: 0, insideEnd: html.length, end: html.length }
  return treeOf(
    root
      ? elementOf(root, null, everything)
      : { tag: 'html', attributes: {}, children: [], parent: null, at: everything },
  )
}

function elementOf(
  node: DefaultTreeAdapterTypes.Element,
  parent: TreeElement | null,
  around: Place,
  depth = 1,
): TreeElement {
  if (depth > MAX_DEPTH) throw new RangeError('Too many elements within each other')
  const attributes: Record<string, string> = {}
  for (const { name, value } of node.attrs) attributes[name] = value
  const at = placeOf(node) ?? around
  const element: TreeElement = { tag: node.tagName.toLowerCase(), attributes, children: [], parent, at }
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) element.children.push(child.value)
    else if (defaultTreeAdapter.isElementNode(child)) element.children.push(elementOf(child, element, at, depth + 1))
  }
  return element
}

/** Null for an element whose tag is not written. */
function placeOf(node: DefaultTreeAdapterTypes.Element): Place | null {
  const found = node.sourceCodeLocation
  if (!found?.startTag)
    return found
      ? { start: found.startOffset, inside: found.endOffset, insideEnd: found.endOffset, end: found.endOffset }
      : null
  return {
    start: found.startOffset,
    inside: found.startTag.endOffset,
    insideEnd: found.endTag?.startOffset ?? found.endOffset,
    end: found.endOffset,
  }
}
