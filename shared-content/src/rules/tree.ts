/**
 * A page or a text as rules see it: elements and the words between them. Html and the contract's text tree are both
 * turned into this, so that a rule is written once.
 */
export interface TreeElement {
  /** Lower case: `p`, `h3`, `a`. */
  tag: string
  attributes: Readonly<Record<string, string>>
  children: (TreeElement | string)[]
  parent: TreeElement | null
  /** Where it stands in the html; absent when it comes from no html. */
  at?: Place
}

/** Offsets in the html: of the element, and of what is between its tags. An element whose tags are left out has the place of what it stands in. */
export interface Place {
  start: number
  inside: number
  insideEnd: number
  end: number
}

/** A tree to judge: its root, and its elements in the order of the text (the root first). */
export interface Tree {
  root: TreeElement
  elements: readonly TreeElement[]
}

/** What a rule needs to know of where the text stands. */
export interface RuleContext {
  /** The language of what stands around it, as BCP 47; empty when nothing says. */
  lang: string
  /** Whether the portal has an address on itself, `/tenester/`. Left out when nobody knows. */
  hasPath?: (path: string) => boolean
  /** Whether a language that Unicode has no name for is a language all the same, by its code. Left out when nobody knows. */
  isLanguage?: (code: string) => boolean
}

/** A broken rule at an element, with the values of its advice. */
export interface Hit {
  rule: string
  element: TreeElement
  values?: Readonly<Record<string, string>>
  /** The engine's own words, for a rule nobody has weighed. */
  said?: string
}
/** Looks for one kind of trouble. Pure; finds nothing rather than guess. */
export type TreeRule = (tree: Tree, context: RuleContext) => Hit[]

/** The tree below a root. */
export function treeOf(root: TreeElement): Tree {
  const elements: TreeElement[] = []
  const visit = (element: TreeElement) => {
    elements.push(element)
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return { root, elements }
}

/** The words of an element, spaces made one. Script, style and soft hyphens are no words. */
export function textOf(element: TreeElement): string {
  return rawText(element).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
}

function rawText(element: TreeElement): string {
  if (isWordless(element)) return ''
  let text = ''
  for (const child of element.children)
    text += typeof child === 'string' ? child : standsApart(child) ? ` ${rawText(child)} ` : rawText(child)
  return text
}

/** Whether what stands in an element is no words for anybody. */
export const isWordless = ({ tag }: TreeElement): boolean => tag === 'script' || tag === 'style' || tag === 'template'

/** Whether the words of an element are apart from those beside it, also where nobody wrote a space. */
export const standsApart = ({ tag }: TreeElement): boolean => BREAKS.has(tag)
const BREAKS = new Set([
  'p',
  'li',
  'br',
  'div',
  'dt',
  'dd',
  'td',
  'th',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'section',
  'table',
])

/** The elements inside one, without itself. */
export function childElements(element: TreeElement): TreeElement[] {
  return element.children.filter((c): c is TreeElement => typeof c !== 'string')
}

/** The nearest of the element itself and what it stands in that fits. */
export function closest(element: TreeElement, fits: (e: TreeElement) => boolean): TreeElement | null {
  for (let at: TreeElement | null = element; at; at = at.parent) if (fits(at)) return at
  return null
}

/** Whether an element is kept from all readers or from those who listen, by itself or by what it stands in. */
export function isHidden(element: TreeElement): boolean {
  return (
    closest(element, ({ attributes }) => attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') !==
    null
  )
}

/** Parts of a page that stand by themselves: what is judged within one never depends on what is in another. */
export function isPart(e: TreeElement): boolean {
  return PARTS.has(e.tag) || e.attributes['data-slot'] !== undefined
}
const PARTS = new Set(['header', 'footer', 'nav', 'section'])

/** The language an element is marked with, by itself or by what it stands in. */
export function langAt(element: TreeElement, context: RuleContext): string {
  return closest(element, (e) => e.attributes['lang'] !== undefined)?.attributes['lang'] ?? context.lang
}
