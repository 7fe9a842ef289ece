import type { Hit, TreeElement, TreeRule } from '../tree.ts'

/** Attributes that name other places of the page by id. */
export const ID_REFERENCES = [
  'for',
  'form',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
] as const
/** What may point to something that comes to be when it is needed: a menu that opens, a message of an error. */
const LATER = new Set<string>([
  'aria-controls',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-activedescendant',
])
const REFERRING = new Set<string>(ID_REFERENCES)

/** Two places with one id, and places referred to that are not there (WCAG 4.1.1, 1.3.1, 2.4.1). */
export const ids: TreeRule = ({ elements }) => {
  const seen = new Set<string>()
  const hits: Hit[] = []
  for (const element of elements) {
    const id = element.attributes['id']
    if (id === undefined) continue
    if (seen.has(id)) hits.push({ rule: 'page/duplicate-id', element, values: { id } })
    seen.add(id)
  }
  return [...hits, ...elements.flatMap((e) => [...references(e, seen), ...fragment(e, seen, elements)])]
}

function references(element: TreeElement, known: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = []
  for (const name in element.attributes) {
    if (!REFERRING.has(name)) continue
    for (const id of element.attributes[name]!.split(/\s+/))
      if (id !== '' && !known.has(id))
        hits.push({ rule: LATER.has(name) ? 'page/broken-control' : 'page/broken-reference', element, values: { id } })
  }
  return hits
}

function fragment(element: TreeElement, known: ReadonlySet<string>, all: readonly TreeElement[]): Hit[] {
  const href = element.tag === 'a' || element.tag === 'area' ? element.attributes['href'] : undefined
  if (!href?.trim().startsWith('#')) return []
  // What comes after `:~:` is words to look for, and no place of the page.
  const raw = href.trim().slice(1).split(':~:')[0]!
  const names = [raw, decoded(raw)]
  if (raw === '' || names.some((name) => name.toLowerCase() === 'top')) return []
  return names.some((name) => known.has(name) || all.some((e) => e.tag === 'a' && e.attributes['name'] === name))
    ? []
    : [{ rule: 'page/broken-fragment', element, values: { id: names[1]! } }]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
