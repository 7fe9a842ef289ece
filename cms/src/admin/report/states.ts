import type { CriterionState } from '@innbyggarportal/shared-content/rules'

/** The states of a criterion, the gravest first, each with a sign that tells them apart without colour. */
export const STATES: readonly { state: CriterionState; sign: string }[] = [
  { state: 'failed', sign: '✗' },
  { state: 'toDecide', sign: '?' },
  { state: 'waived', sign: '~' },
  { state: 'notChecked', sign: '–' },
  { state: 'noFault', sign: '○' },
  { state: 'met', sign: '✓' },
  { state: 'notApplicable', sign: '·' },
]
export const signOf = (state: CriterionState): string => STATES.find((s) => s.state === state)?.sign ?? ''
