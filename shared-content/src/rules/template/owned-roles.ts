import { childElements, isHidden, isWordless, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

/** Roles that may have nothing but certain roles within (https://www.w3.org/TR/wai-aria-1.2/#mustContain). */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  feed: ['article'],
  grid: ['row', 'rowgroup', 'caption'],
  list: ['listitem'],
  listbox: ['option', 'group'],
  menu: ['menuitem', 'menuitemcheckbox', 'menuitemradio', 'group', 'separator'],
  menubar: ['menuitem', 'menuitemcheckbox', 'menuitemradio', 'group', 'separator'],
  rowgroup: ['row'],
  table: ['row', 'rowgroup', 'caption'],
  tablist: ['tab'],
  tree: ['treeitem', 'group'],
  treegrid: ['row', 'rowgroup', 'caption'],
}
const NONE = new Set(['none', 'presentation', 'generic'])

/** A role given to something within a role that has no place for it, also through a group (WCAG 1.3.1). */
export const ownedRoles: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    const role = roleOf(element)
    const allowed = role === undefined ? undefined : OWNED[role]
    if (allowed === undefined || isHidden(element) || element.attributes['aria-busy'] === 'true') return []
    const wrong = ownedBy(element).find((owned) => !allowed.includes(roleOf(owned)!))
    return wrong
      ? [{ rule: 'template/role-out-of-place', element: wrong, values: { role: roleOf(wrong)!, in: role! } }]
      : []
  })

/** What has a role directly within an element, seen through what has none and through groups. */
function ownedBy(element: TreeElement): TreeElement[] {
  return childElements(element).flatMap((child) => {
    const role = roleOf(child)
    if (isWordless(child) || child.attributes['hidden'] !== undefined || child.attributes['aria-hidden'] === 'true')
      return []
    if (role === 'group') return ownedBy(child)
    if (role !== undefined && !NONE.has(role)) return [child]
    return role !== undefined || child.tag === 'div' || child.tag === 'span' ? ownedBy(child) : []
  })
}

/** The role an element is given; one that html gives it by its tag is html's to judge. */
function roleOf({ attributes }: TreeElement): string | undefined {
  return attributes['role']?.trim().split(/\s+/)[0] || undefined
}
