import { childElements, closest, textOf, type TreeElement, type TreeRule } from '../tree.ts'

/** Link texts that say nothing of where they lead, in the languages of a portal; compared without case and punctuation. */
const VAGUE = new Set([
  'her',
  'klikk her',
  'trykk her',
  'les meir',
  'les mer',
  'les meir her',
  'les mer her',
  'les',
  'meir',
  'mer',
  'sjå her',
  'se her',
  'meir informasjon',
  'mer informasjon',
  'meir info',
  'mer info',
  'denne sida',
  'denne siden',
  'denne lenka',
  'denne lenkja',
  'denne lenken',
  'lenke',
  'lenkje',
  'link',
  'sjå meir',
  'se mer',
  'gå hit',
  'gå vidare',
  'gå videre',
  'sida',
  'siden',
  'dette',
  'last ned',
  'opne',
  'åpne',
  'here',
  'click here',
  'press here',
  'read more',
  'more',
  'more info',
  'more information',
  'this page',
  'this link',
  'see here',
  'see more',
  'learn more',
  'download',
  'open',
  'go',
  'continue',
])

/** A link that can only be understood by reading what stands around it (WCAG 2.4.4). */
export const vagueLink: TreeRule = ({ elements }) =>
  elements.flatMap((element) => {
    if (
      !(element.attributes['role'] === 'link' || (element.tag === 'a' && leads(element.attributes['href']))) ||
      element.attributes['aria-label'] ||
      element.attributes['aria-labelledby']
    )
      return []
    const text = textOf(element)
    const bare = text
      .toLocaleLowerCase('nn')
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim()
    if (!VAGUE.has(bare)) return []
    const rule = standsAlone(element, text, elements) ? 'content/link-without-context' : 'content/vague-link'
    return [{ rule, element, values: { text } }]
  })

const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dd', 'div', 'section', 'main', 'body'])

/** Whether nothing around a link can say where it leads: no word in its paragraph, cell or point, no header of its row, no heading before it. */
function standsAlone(link: TreeElement, text: string, elements: readonly TreeElement[]): boolean {
  const block = closest(link, (e) => BLOCKS.has(e.tag) || e.parent === null)!
  const row = closest(link, (e) => e.tag === 'tr')
  const list = closest(link, (e) => e.tag === 'li')?.parent
  const headings = elements.slice(0, elements.indexOf(link)).some((e) => /^h[1-6]$/.test(e.tag))
  return (
    !headings &&
    textOf(block) === text &&
    link.attributes['aria-describedby'] === undefined &&
    !(row && childElements(row).some((e) => e.tag === 'th')) &&
    !(list && closest(list, (e) => e.tag === 'li'))
  )
}

/** Whether a link leads away. One to a heading further down on the page carries the words of that heading. */
function leads(href: string | undefined): boolean {
  return href !== undefined && !href.startsWith('#')
}
