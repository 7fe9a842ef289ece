import { isHidden, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

/** One h1, and no level skipped on the way down (WCAG 1.3.1). Headings hidden from readers do not count. */
export const headings: TreeRule = ({ root, elements }) => {
  const found = elements.filter((e) => isHeading(e) && !isHidden(e))
  const first = found.filter((e) => e.tag === 'h1')
  const hits: Hit[] =
    first.length === 0
      ? [
          {
            rule: found.length === 0 ? 'page/no-heading' : 'page/no-h1',
            element: elements.find((e) => e.tag === 'body') ?? root,
          },
        ]
      : first.slice(1).map((element) => ({ rule: 'page/two-h1', element }))
  found.forEach((element, index) => {
    const before = found[index - 1]
    if (before && Number(element.tag[1]) > Number(before.tag[1]) + 1)
      hits.push({ rule: 'page/heading-order', element, values: { from: before.tag, to: element.tag } })
  })
  return hits
}

/** Whether an element is one of the headings of html. */
export const isHeading = ({ tag }: TreeElement): boolean => /^h[1-6]$/.test(tag)
