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
