import { isHidden, treeOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

/** The header of a column that no row has a cell in (WCAG 1.3.1). Tables with joined cells are too much to be sure of. */
export const headerCells: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    const isTable = element.tag === 'table' || ['table', 'grid', 'treegrid'].includes(element.attributes['role'] ?? '')
    if (!isTable || isHidden(element)) return []
    const within = treeOf(element).elements
    if (within.some(isTooMuch)) return []
    const rows = within.filter((e) => kindOf(e) === 'row').map(cellsOf)
    const [head = [], ...others] = rows
    const widest = Math.max(0, ...others.map((cells) => cells.length))
    const hasOnlyHeaders = head.every((cell) => kindOf(cell) === 'header')
    return others.length > 0 && widest > 0 && hasOnlyHeaders
      ? head.slice(widest).map((header) => ({ rule: 'template/header-without-cells', element: header }))
      : []
  })

const JOINING = ['colspan', 'rowspan', 'headers', 'aria-colspan', 'aria-rowspan', 'aria-colindex', 'aria-owns']

function isTooMuch({ tag, attributes }: TreeElement): boolean {
  return tag === 'colgroup' || JOINING.some((name) => attributes[name] !== undefined)
}

function kindOf({ tag, attributes }: TreeElement): 'row' | 'header' | 'cell' | null {
  const role = attributes['role']
  if (role === 'row' || (role === undefined && tag === 'tr')) return 'row'
  if (role === 'columnheader' || (role === undefined && tag === 'th')) return 'header'
  return ['gridcell', 'cell', 'rowheader'].includes(role ?? '') || (role === undefined && tag === 'td') ? 'cell' : null
}

function cellsOf(row: TreeElement): TreeElement[] {
  return treeOf(row).elements.filter((e) => ['header', 'cell'].includes(kindOf(e) ?? ''))
}
