import type { OverrideMode, SlotRule } from '../contract/index.ts'

/** Whether the region's rule lets a kommune choose a mode: locked only inherit, addOnly also addAfter. */
export function isModeAllowed({ rule }: SlotRule, mode: OverrideMode): boolean {
  return mode === 'inherit' || rule === 'open' || (rule === 'addOnly' && mode === 'addAfter')
}
