import type { SlotRule } from '../contract/index.ts'

/** Whether a mode may be chosen, and which rule is in the way when it may not. */
export type Allowance = { isAllowed: true } | { isAllowed: false; reason: 'locked' | 'addOnly' }

/**
 * The region's rule for a slot: open takes every mode, addOnly only addAfter, locked none. To inherit is no change and
 * always allowed. Whether a mode is one of the four is the contract's to say.
 */
export function allowsMode({ rule }: Pick<SlotRule, 'rule'>, mode: string): Allowance {
  if (mode === 'inherit' || rule === 'open' || (rule === 'addOnly' && mode === 'addAfter')) return { isAllowed: true }
  return { isAllowed: false, reason: rule }
}
