export { isComparable, isComparableWith } from './compare-values.ts'
export { factInForce, type BrokenFact } from './fact-in-force.ts'
