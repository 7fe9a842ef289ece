/**
 * One defect planted in the base page. `seenBy` says what one must look at to see it: the markup, the words (`content`),
 * the styles, or a page that a browser has laid out (`browser-only`).
 */
export interface Defect {
  name: string
  /** WCAG criteria the defect breaks. A finding that names one of them has seen it. */
  criteria: readonly string[]
  seenBy: 'markup' | 'content' | 'style' | 'browser-only'
  /** What in the base page is changed, and to what. Each stands once in the base page. */
  changes: readonly (readonly [from: string, to: string])[]
}
