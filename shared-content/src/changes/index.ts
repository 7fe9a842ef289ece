export { applyChange, applyChanges, type Standing } from './apply-change.ts'
export { changesBetween } from './changes-between.ts'
export { standingAt } from './standing-at.ts'
export { eyesFor, nextSteps, type Reviewer } from './review.ts'
