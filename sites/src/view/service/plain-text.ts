import type { ResolvedBlock, ResolvedInline } from '@innbyggarportal/shared-content/resolve'

/** A text without its marks, for descriptions. */
export function plainText(blocks: readonly ResolvedBlock[]): string {
  return blocks.map(blockText).join(' ').replace(/\s+/g, ' ').trim()
}

function blockText(b: ResolvedBlock): string {
  switch (b.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(b.children)
    case 'list':
      return b.items.map(inlineText).join(', ')
    case 'table':
      return [b.head, ...b.rows].map((row) => row.map(inlineText).join(' ')).join(' ')
    case 'callout':
      return b.children.map(blockText).join(' ')
  }
}

function inlineText(runs: readonly ResolvedInline[]): string {
  return runs.map((run) => (run.type === 'link' ? run.children.map((t) => t.text).join('') : run.text)).join('')
}

/** Text cut at a word to at most `max` characters, with an ellipsis when something was cut. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).replace(/[\s,;:–-]+$/, '')} …`
}
