import { ID_REFERENCES, treeOf, type Tree, type TreeElement } from '@innbyggarportal/shared-content/rules'
import type { ReadSkeleton } from './read-part.ts'

/** Attributes by which html ties one element to another; what controls or describes may stand anywhere. */
const TIES = [...ID_REFERENCES.filter((name) => name !== 'aria-controls' && name !== 'aria-describedby'), 'usemap']

/**
 * The outline of a page: its skeleton with the outlines of its parts in their places. Takes both; an outline stands in
 * one page at a time. Null when something in one part belongs to something in another, or two parts are the same one.
 */
export function joinPage({ tree, holes }: ReadSkeleton, outlines: readonly TreeElement[]): Tree | null {
  if (new Set(outlines).size < outlines.length) return null
  for (const [index, hole] of holes.entries()) {
    const outline = outlines[index]!
    const beside = hole.parent!.children
    beside[beside.indexOf(hole)] = outline
    outline.parent = hole.parent
  }
  const page = treeOf(tree.root)
  return hasTies(page, new Set(outlines)) ? null : page
}

/** Whether a label, a name or a form in one part belongs to something in another. */
function hasTies({ elements }: Tree, parts: ReadonlySet<TreeElement>): boolean {
  const tying = elements.filter(({ attributes }) => TIES.some((name) => attributes[name] !== undefined))
  if (tying.length === 0) return false
  const named = new Map<string, TreeElement>()
  for (const e of elements)
    for (const name of [e.attributes['id'], e.tag === 'map' ? e.attributes['name'] : undefined])
      if (name !== undefined) named.set(name, e)
  const partOf = (element: TreeElement): TreeElement | null => {
    for (let at: TreeElement | null = element; at; at = at.parent) if (parts.has(at)) return at
    return null
  }
  return tying.some((element) =>
    TIES.some((name) =>
      (element.attributes[name] ?? '').split(/\s+/).some((id) => {
        const other = named.get(id.replace(/^#/, ''))
        return other !== undefined && partOf(other) !== partOf(element)
      }),
    ),
  )
}
