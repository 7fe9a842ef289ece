export { isComparable, isComparableWith } from './compare-values.ts'
export { factInForce, type BrokenFact, type FactInForce } from './fact-in-force.ts'
