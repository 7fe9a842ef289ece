export {
  createAsPublisher,
  createInOwn,
  nobody,
  nobodyField,
  onlyWhenMade,
  ownAsPublisher,
  ownKommune,
  ownOrShared,
  regionOnly,
  regionOnlyField,
  signedIn,
  updateInOwn,
} from './rules.ts'
export { guardPublishing, isDraftWrite, mayPublishIn, rememberDraft } from './guard-publishing.ts'
export { ROLES, sessionOf, type Role, type Session } from './session.ts'
export { createLive, liveContacts, liveFacts, liveField, liveRights, typesOf } from './write-live.ts'
export { guardLive } from './guard-live.ts'
