import { childElements, textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

const MAX_HEADING = 100
const FOLLOWED_BY = new Set(['p', 'ul', 'ol', 'table', 'dl', 'section', 'div'])
const DASHED = /^([-–—•*·]|\d{1,2}[.)])\s+\S/

/** What looks like a heading or a list and is only a paragraph (WCAG 1.3.1). */
export const falseStructure: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    if (element.tag !== 'p') return []
    const text = textOf(element)
    if (
      isAllBold(element) &&
      text.length <= MAX_HEADING &&
      !/[.!;,)]$/.test(text) &&
      FOLLOWED_BY.has(next(element)?.tag ?? '')
    ) {
      return [{ rule: 'content/bold-heading', element, values: { text } }]
    }
    const isFirst = DASHED.test(text) && !startsAList(previous(element)) && startsAList(next(element))
    return isFirst || hasDashedLines(element)
      ? [{ rule: 'content/false-list', element, values: { text: text.slice(0, 60) } }]
      : []
  })

function isAllBold(p: TreeElement): boolean {
  const parts = p.children.filter((c) => typeof c !== 'string' || c.trim() !== '')
  return parts.length > 0 && parts.every((c) => typeof c !== 'string' && (c.tag === 'strong' || c.tag === 'b'))
}

function startsAList(e: TreeElement | undefined): boolean {
  return e?.tag === 'p' && DASHED.test(textOf(e))
}

function hasDashedLines(p: TreeElement): boolean {
  if (!p.children.some((c) => typeof c !== 'string' && c.tag === 'br')) return false
  const lines = p.children.reduce<string[]>(
    (all, c) => {
      if (typeof c !== 'string' && c.tag === 'br') return [...all, '']
      return [...all.slice(0, -1), `${all.at(-1) ?? ''}${typeof c === 'string' ? c : textOf(c)}`]
    },
    [''],
  )
  return lines.filter((l) => DASHED.test(l.trim())).length > 1
}

const beside = (e: TreeElement) => (e.parent ? childElements(e.parent) : [])
const next = (e: TreeElement): TreeElement | undefined => beside(e)[beside(e).indexOf(e) + 1]
const previous = (e: TreeElement): TreeElement | undefined => beside(e)[beside(e).indexOf(e) - 1]
