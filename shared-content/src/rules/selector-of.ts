import { childElements, type TreeElement } from './tree.ts'

/** A CSS selector that finds one element of a page: from the nearest id, slot or the root downwards. */
export function selectorOf(element: TreeElement): string {
  const { id, 'data-slot': slot } = element.attributes
  if (id !== undefined && /^[A-Za-z][\w-]*$/.test(id)) return `#${id}`
  if (slot !== undefined && /^[A-Za-z]+$/.test(slot)) return `[data-slot="${slot}"]`
  if (!element.parent) return element.tag
  const alike = childElements(element.parent).filter((e) => e.tag === element.tag)
  const step = alike.length > 1 ? `${element.tag}:nth-of-type(${alike.indexOf(element) + 1})` : element.tag
  const isWithinText = element.parent.parent === null && element.at === undefined
  return isWithinText ? step : `${selectorOf(element.parent)} > ${step}`
}
