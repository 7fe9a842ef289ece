import { ID_REFERENCES, childElements, isPart, type Tree, type TreeElement } from '@innbyggarportal/shared-content/rules'
import { writePiece, type PagePart } from './write-piece.ts'

/** What a part may stand in without losing its meaning when it is cut out. */
const FRAMES = new Set(['html', 'body', 'main', 'div', 'header', 'footer'])
const LINKING = [...ID_REFERENCES.filter((name) => name !== 'aria-controls' && name !== 'aria-describedby'), 'usemap']

/**
 * Cuts a page into the parts that are judged one by one: its sections, menus, head and foot, and what is left. Null when
 * the page cannot be cut without losing something: a tag is missing, or something in one part is named by another.
 */
export function cutPage(html: string, tree: Tree): PagePart[] | null {
  const cuts = findCuts(tree.root)
  if (cuts.some((c) => !isWhole(c) || !framesOf(c).every(isWhole)) || hasLinksBetween(tree, cuts)) return null
  return [tree.root, ...cuts].map((element) => {
    const holes = cuts.filter((c) => c !== element && nearestCut(c, cuts) === (element === tree.root ? null : element))
    return writePiece(html, element === tree.root ? null : element, framesOf(element), holes)
  })
}

function findCuts(element: TreeElement): TreeElement[] {
  return childElements(element).flatMap((child): TreeElement[] => {
    if (child.tag === 'header' || child.tag === 'footer') return [child, ...findCuts(child)]
    if (isPart(child)) return [child]
    return FRAMES.has(child.tag) ? findCuts(child) : []
  })
}

/** The elements around one, the outermost first. */
function framesOf(element: TreeElement): TreeElement[] {
  return element.parent ? [...framesOf(element.parent), element.parent] : []
}

function isWhole({ at }: TreeElement): boolean {
  return at !== undefined && at.start < at.inside && at.insideEnd < at.end
}

function nearestCut(element: TreeElement, cuts: readonly TreeElement[]): TreeElement | null {
  for (let at = element.parent; at; at = at.parent) if (cuts.includes(at)) return at
  return null
}

/** Whether a label, a name or a form in one part belongs to something in another. */
function hasLinksBetween({ elements }: Tree, cuts: readonly TreeElement[]): boolean {
  const partOf = (e: TreeElement) => (cuts.includes(e) ? e : nearestCut(e, cuts))
  const named = new Map<string, TreeElement>()
  for (const e of elements) for (const name of [e.attributes['id'], e.tag === 'map' ? e.attributes['name'] : undefined]) if (name !== undefined) named.set(name, e)
  return elements.some((element) => LINKING.some((name) => {
    const value = element.attributes[name]
    if (value === undefined) return false
    return value.split(/\s+/).some((id) => {
      const other = named.get(id.replace(/^#/, ''))
      return other !== undefined && partOf(other) !== partOf(element)
    })
  }))
}
