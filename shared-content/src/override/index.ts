export { allowsMode, type Allowance } from './allows-mode.ts'
export { findDrift, type Drift, type SharedNow } from './find-drift.ts'
export { compare, type ComparedPart, type ThreeTexts } from './compare.ts'
export { lineDifferences, sentences, wordDifferences, type Difference } from './differences.ts'
