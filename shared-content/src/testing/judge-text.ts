import type { Block, Finding, Inline, Lang, TextDoc } from '../contract/index.ts'
import { CONTENT_TREE_RULES } from '../rules/content/index.ts'
import { findingOfHit } from '../rules/finding-of-hit.ts'
import { treeOf, type Tree, type TreeElement } from '../rules/tree.ts'

type Child = TreeElement | string

/** What our rules for content find in a text, as on the page that would show it. */
export function judgeText(doc: TextDoc, lang: Lang): Finding[] {
  const tree = treeOfText(doc)
  return CONTENT_TREE_RULES.flatMap((rule) => rule(tree, { lang })).map((hit) => findingOfHit(hit))
}

/** A text of the contract as a tree of the elements the page shows it as. Its headings begin below h2. */
function treeOfText(doc: TextDoc): Tree {
  return treeOf(element('section', doc.map(ofBlock)))
}

function element(tag: string, children: Child[], attributes: Record<string, string> = {}): TreeElement {
  const made: TreeElement = { tag, attributes, children, parent: null }
  for (const child of children) if (typeof child !== 'string') child.parent = made
  return made
}

function ofBlock(block: Block): TreeElement {
  switch (block.type) {
    case 'paragraph':
      return element('p', block.children.map(ofInline))
    case 'heading':
      return element(`h${block.level}`, block.children.map(ofInline))
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => element('li', item.map(ofInline))),
      )
    case 'table':
      return element('table', [
        element('thead', [
          element(
            'tr',
            block.head.map((cell) => element('th', cell.map(ofInline), { scope: 'col' })),
          ),
        ]),
        element(
          'tbody',
          block.rows.map((row) =>
            element(
              'tr',
              row.map((cell) => element('td', cell.map(ofInline))),
            ),
          ),
        ),
      ])
    case 'callout':
      return element('div', block.children.map(ofBlock))
  }
}

function ofInline(run: Inline): Child {
  switch (run.type) {
    case 'link':
      return element('a', run.children.map(ofInline), { href: run.href })
    case 'span':
      return element('span', [run.text], { lang: run.lang })
    // Whatever the fact says here, it is words; a letter stands for them.
    case 'fact':
      return element('span', ['–'], { 'data-fact': run.fact })
    case 'text': {
      const emphasised: Child = run.emphasis ? element('em', [run.text]) : run.text
      return run.strong ? element('strong', [emphasised]) : emphasised
    }
  }
}
