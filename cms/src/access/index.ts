export { createAsPublisher, createInOwn, nobody, nobodyField, ownAsPublisher, ownKommune, ownOrShared, regionOnly, regionOnlyField, signedIn, updateInOwn } from './rules.ts'
export { guardPublishing, isDraftWrite, rememberDraft } from './guard-publishing.ts'
export { ROLES, sessionOf, type Role, type Session } from './session.ts'
