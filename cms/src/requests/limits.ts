/** What one request may cost, so that nobody's request is everybody's wait. */

/** Bytes of a body from somebody who is not signed in: a login, a new password. */
export const MAX_ANONYMOUS_BODY = 16_000
/** Bytes of a body from somebody who is signed in; the largest service we know is a tenth of it. */
export const MAX_BODY = 1_000_000
/** Bytes of a body that brings a file. */
export const MAX_FILE_BODY = 20_000_000
/** How deep objects and lists may lie in each other. */
export const MAX_JSON_DEPTH = 60
/** Documents in one answer. */
export const MAX_LIMIT = 1000
export const MAX_PAGE = 1_000_000
/** How far relationships are filled in. */
export const MAX_DEPTH = 10
/** Conditions in one search, groups counted. */
export const MAX_CONDITIONS = 100
/** How deep groups of conditions may lie in each other. */
export const MAX_NESTING = 8
/** Values one condition may list. */
export const MAX_LISTED = 1000
/** Letters in one value that is searched for. */
export const MAX_SOUGHT = 1000
export const MAX_SORTS = 5
/** Fields that are picked, relationships counted. */
export const MAX_PICKED = 300
/** Bytes of one preference, as JSON, and how many a person has. */
export const MAX_PREFERENCE = 16_000
export const MAX_PREFERENCES = 200
/** Letters of one document as JSON, in one language; what is published of it is kept for ever. */
export const MAX_DOCUMENT = 400_000
