export {
  createFrom,
  createIn,
  mayInRegion,
  mayWith,
  nobody,
  nobodyField,
  onlyWhenMade,
  updateDrafted,
} from './rules.ts'
export { guardPublishing, isDraftWrite, mayPublishIn, rememberDraft } from './guard-publishing.ts'
export { maySeeDraftsOf, maySeeOf, sessionOf, type Session } from './session.ts'
export { createLive, liveFacts, liveField, liveWith, typesToFillIn } from './write-live.ts'
export { guardLive, isTouched } from './guard-live.ts'
