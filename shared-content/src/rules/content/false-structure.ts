import { childElements, textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

const MAX_HEADING = 100
const FOLLOWED_BY = new Set(['p', 'ul', 'ol', 'table', 'dl', 'section', 'div'])
/** What begins an item of a list that is only written as one: a mark, or its number. */
const DASHED = /^([-–—•*·]|\d{1,2}[.)])\s+\S/
/** «1. mars», «2. klasse», «3. etasje»: a number of an order, as Norwegian writes it, and no number of a list. */
const ORDINAL =
  /^\d{1,2}\.\s+(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|klasse|trinn|etasje|juledag|nyttårsdag|påskedag|pinsedag|søndag|gong|gang|veke|uke|kvartal|halvår|semester|termin)\b/iu

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
    const isFirst = !follows(previous(element), element) && follows(element, next(element))
    return isFirst || hasDashedLines(element)
      ? [{ rule: 'content/false-list', element, values: { text: text.slice(0, 60) } }]
      : []
  })

function isAllBold(p: TreeElement): boolean {
  const parts = p.children.filter((c) => typeof c !== 'string' || c.trim() !== '')
  return parts.length > 0 && parts.every((c) => typeof c !== 'string' && (c.tag === 'strong' || c.tag === 'b'))
}

/** The mark or the number a paragraph begins with, as an item of a list does; undefined when it begins with neither. */
function markOf(e: TreeElement | undefined): string | undefined {
  if (e?.tag !== 'p') return undefined
  const text = textOf(e)
  return ORDINAL.test(text) ? undefined : DASHED.exec(text)?.[1]
}

/** Whether a paragraph goes on the list another begins: with the same mark, or the next number. */
function follows(first: TreeElement | undefined, then: TreeElement | undefined): boolean {
  const [mark, next] = [markOf(first), markOf(then)]
  if (mark === undefined || next === undefined) return false
  return /\d/.test(mark) ? Number.parseInt(next, 10) === Number.parseInt(mark, 10) + 1 : next === mark
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
  return lines.filter((l) => DASHED.test(l.trim()) && !ORDINAL.test(l.trim())).length > 1
}

const beside = (e: TreeElement) => (e.parent ? childElements(e.parent) : [])
const next = (e: TreeElement): TreeElement | undefined => beside(e)[beside(e).indexOf(e) + 1]
const previous = (e: TreeElement): TreeElement | undefined => beside(e)[beside(e).indexOf(e) - 1]
