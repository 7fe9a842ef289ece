export { allowsMode, type Allowance } from './allows-mode.ts'
export { findDrift, type Drift, type SharedNow } from './find-drift.ts'
export { lineChanges, sentences, type LineChange } from './differences.ts'
