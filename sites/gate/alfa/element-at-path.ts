import { childElements, type Tree, type TreeElement } from '@innbyggarportal/shared-content/rules'

/** The element at a path as Alfa writes it, or the nearest one around it that is in the html. */
export function elementAtPath({ root }: Tree, path: string): TreeElement {
  let found = root
  for (const [, tag, number] of path.matchAll(/\/([a-z][a-z0-9-]*)\[(\d+)\]/gi)) {
    if (found === root && tag === root.tag) continue
    const next = childElements(found).filter((e) => e.tag === tag)[Number(number) - 1]
    if (!next) return found
    found = next
  }
  return found
}
