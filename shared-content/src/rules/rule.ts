import type { Severity } from '../contract/index.ts'
import type { Says } from '../words/index.ts'

/** What a broken rule means: how grave, which WCAG 2.1 criterion it serves, and what to do. */
export interface Rule {
  severity: Severity
  /** Number of the criterion, https://www.w3.org/TR/WCAG21/. */
  criterion?: string
  /** May have places, `{label}`, that the finding fills. */
  advice: Says
  /**
   * In words, why a rule of a criterion does not block (a failure of A or AA blocks unless somebody has a reason), or why a
   * rule that stops a page or asks for a decision serves no criterion.
   */
  reason?: string
}
