import { childElements, type Tree, type TreeElement } from '@innbyggarportal/shared-content/rules'

/** The innermost element at an offset of the html. */
export function elementAt({ root }: Tree, offset: number): TreeElement {
  let found = root
  for (;;) {
    const inner = childElements(found).findLast((e) => e.at !== undefined && e.at.start <= offset && offset < e.at.end)
    if (!inner) return found
    found = inner
  }
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(html: string, offset: number): string {
  const before = html.slice(0, offset)
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
}
