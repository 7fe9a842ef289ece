import type { ViewBlock } from '../page-view.ts'

/** Headings without a skipped level under the page's h2 (WCAG 1.3.1): a level 4 with no level 3 before it is a level 3. */
export function evenHeadings(blocks: readonly ViewBlock[]): ViewBlock[] {
  let hasThree = false
  return blocks.map((b) => {
    if (b.type !== 'heading') return b
    const level = hasThree ? b.level : 3
    hasThree = true
    return { ...b, level }
  })
}

/** A text without headings, for the lead: it stands straight under the h1. */
export function withoutHeadings(blocks: readonly ViewBlock[]): ViewBlock[] {
  return blocks.map((b) => (b.type === 'heading' ? { type: 'paragraph', children: b.children } : b))
}
