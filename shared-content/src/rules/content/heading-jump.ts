import type { TreeRule } from '../tree.ts'

/** A heading inside a text that skips a level: the text stands below an h2, so it begins with h3 (WCAG 1.3.1). */
export const headingJump: TreeRule = ({ elements }) => {
  let level = 2
  return elements.flatMap((element) => {
    const own = /^h([1-6])$/.exec(element.tag)?.[1]
    if (own === undefined) return []
    const isJump = Number(own) > level + 1
    level = Number(own)
    return isJump ? [{ rule: 'content/heading-jump', element, values: { level: own } }] : []
  })
}
