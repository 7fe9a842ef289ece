import { isHeading } from './headings.ts'
import { closest, isHidden, textOf, type Hit, type Tree, type TreeElement, type TreeRule } from '../tree.ts'

const ROLES: Readonly<Record<string, string>> = {
  main: 'main',
  nav: 'navigation',
  aside: 'complementary',
  header: 'banner',
  footer: 'contentinfo',
  search: 'search',
}
const LANDMARKS = new Set(['main', 'navigation', 'complementary', 'banner', 'contentinfo', 'search', 'region', 'form'])
const SECTIONING = new Set(['article', 'aside', 'main', 'nav', 'section'])

/** One main part, and no two parts of the page with the same role and name (WCAG 1.3.1). Parts hidden from readers do not count. */
export const landmarks: TreeRule = (tree) => {
  const named = tree.elements.flatMap((element) => {
    const role = roleOf(element, tree)
    return role === null || isHidden(element) ? [] : [{ element, role, name: nameOf(element, tree) }]
  })
  const mains = named.filter((l) => l.role === 'main')
  const hits: Hit[] =
    mains.length === 0
      ? [
          {
            rule: named.length === 0 && !tree.elements.some(isHeading) ? 'page/no-parts' : 'page/no-main',
            element: tree.elements.find((e) => e.tag === 'body') ?? tree.root,
          },
        ]
      : mains.slice(1).map(({ element }) => ({ rule: 'page/two-mains', element }))
  const seen = new Set<string>()
  for (const { element, role, name } of named) {
    const id = `${role}\n${name}`
    if (role !== 'main' && seen.has(id))
      hits.push({ rule: 'page/same-landmark', element, values: { name: name || role } })
    seen.add(id)
  }
  return hits
}

function roleOf(element: TreeElement, tree: Tree): string | null {
  const given = element.attributes['role']?.split(/\s+/)[0]
  if (given !== undefined) return LANDMARKS.has(given) ? given : null
  if (element.tag === 'section' || element.tag === 'form')
    return nameOf(element, tree) === '' ? null : element.tag === 'form' ? 'form' : 'region'
  if (
    (element.tag === 'header' || element.tag === 'footer') &&
    element.parent &&
    closest(element.parent, (p) => SECTIONING.has(p.tag))
  )
    return null
  return ROLES[element.tag] ?? null
}

function nameOf(element: TreeElement, { elements }: Tree): string {
  const ids = element.attributes['aria-labelledby']?.split(/\s+/) ?? []
  const said = ids
    .map((id) => elements.find((e) => e.attributes['id'] === id))
    .map((e) => (e ? textOf(e) : ''))
    .join(' ')
    .trim()
  return (said || element.attributes['aria-label'] || '').trim().toLowerCase()
}
