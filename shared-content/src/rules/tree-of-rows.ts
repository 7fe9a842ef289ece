import { words, type Lang } from '../contract/index.ts'
import { treeOf, type Tree, type TreeElement } from './tree.ts'

/** The fields that name a row, and become its link when the row has an address. */
const NAMES = new Set(['label', 'what'])

/** The words of one row in one language, as the page shows them: a line for each field, a link where the row has an address. */
export function treeOfRow(row: object, lang: Lang): Tree {
  const href = 'url' in row ? (typeof row.url === 'string' ? row.url : 'fact:') : undefined
  const root: TreeElement = { tag: 'section', attributes: {}, children: [], parent: null }
  for (const [name, value] of Object.entries(row)) {
    const said = words.safeParse(value).data?.[lang]
    if (said === undefined) continue
    const line: TreeElement = { tag: 'li', attributes: {}, children: [], parent: root }
    line.children.push(
      href !== undefined && NAMES.has(name) ? { tag: 'a', attributes: { href }, children: [said], parent: line } : said,
    )
    root.children.push(line)
  }
  return treeOf(root)
}
