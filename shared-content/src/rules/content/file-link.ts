import { textOf, type TreeRule } from '../tree.ts'

const FILE = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|csv)(?:[?#]|$)/i
/** What holds a line of text and no other part of the page. */
const LINES = new Set(['p', 'li', 'td', 'dd', 'dt', 'span', 'strong', 'em'])
const SIZE = /\d\s*(k|m|g)?b\b|\d\s*(kilobyte|megabyte|side)/i

/** A link to a file that says neither which kind it is nor how large. */
export const fileLink: TreeRule = ({ elements }) =>
  elements.flatMap((element) => {
    const type = element.tag === 'a' ? FILE.exec(element.attributes['href'] ?? '')?.[1]?.toLowerCase() : undefined
    if (type === undefined) return []
    // Type and size may stand right behind the link.
    const text =
      `${textOf(element)} ${element.parent && LINES.has(element.parent.tag) ? textOf(element.parent) : ''}`.toLowerCase()
    const isNamed =
      text.includes(type) ||
      (type.startsWith('doc') && text.includes('word')) ||
      (type.startsWith('xls') && text.includes('excel'))
    return isNamed && SIZE.test(text)
      ? []
      : [{ rule: 'content/file-link', element, values: { text: textOf(element), type: type.toUpperCase() } }]
  })
