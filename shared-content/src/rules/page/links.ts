import { closest, langAt, textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

/** Links in the main part that say the same and lead to different places (WCAG 2.4.4): all but the first are named. */
export const sameTextLinks: TreeRule = ({ elements }, context) => {
  const targets = new Map<string, string>()
  return elements.flatMap((element): Hit[] => {
    const href = element.tag === 'a' ? element.attributes['href'] : undefined
    if (href === undefined || /^(#|tel:|mailto:)/.test(href) || !closest(element, (e) => e.tag === 'main')) return []
    const text = element.attributes['aria-label'] ?? textOf(element)
    if (text === '') return []
    const id = `${langAt(element, context)}\n${text.toLowerCase()}\n${contextOf(element)}`
    const first = targets.get(id)
    if (first === undefined) targets.set(id, href)
    return first !== undefined && first !== href ? [{ rule: 'page/same-text-links', element, values: { text } }] : []
  })
}

/** A link may lean on the header cell of its row. */
function contextOf(element: TreeElement): string {
  const row = closest(element, (e) => e.tag === 'tr')
  const header = row?.children.find((c): c is TreeElement => typeof c !== 'string' && c.tag === 'th')
  return header && header !== element.parent ? textOf(header) : ''
}

/** Links within the portal that lead to no page of it. Looks only when somebody knows the pages. */
export const knownPaths: TreeRule = ({ elements }, { hasPath }) =>
  hasPath === undefined
    ? []
    : elements.flatMap((element): Hit[] => {
        const href = element.tag === 'a' ? element.attributes['href'] : undefined
        const path = href?.startsWith('/') && !href.startsWith('//') ? href.split(/[?#]/)[0]! : undefined
        return path !== undefined && !hasPath(path) ? [{ rule: 'page/unknown-path', element, values: { path } }] : []
      })
