import { closest, textOf, treeOf, type Hit, type TreeRule } from '../tree.ts'

/** Tables whose cells nobody can tell apart without seeing them (WCAG 1.3.1). The corner of a table may be empty. */
export const tableHeaders: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    if (element.tag !== 'table' || ['presentation', 'none'].includes(element.attributes['role'] ?? '')) return []
    const own = treeOf(element).elements.filter((e) => closest(e, (c) => c.tag === 'table') === element)
    const rows = own.filter((e) => e.tag === 'tr')
    const headers = own.filter(
      (e) => e.tag === 'th' || ['columnheader', 'rowheader'].includes(e.attributes['role'] ?? ''),
    )
    const isData = rows.length > 1 && own.filter((e) => e.tag === 'td').length > rows.length
    if (isData && headers.length === 0) return [{ rule: 'content/table-without-headers', element }]
    return headers
      .filter(
        (th) =>
          textOf(th) === '' &&
          !th.attributes['aria-label'] &&
          !treeOf(th).elements.some((e) => e.attributes['alt']) &&
          th.parent?.children.find((c) => typeof c !== 'string') !== th,
      )
      .map((th) => ({ rule: 'content/empty-header-cell', element: th }))
  })
