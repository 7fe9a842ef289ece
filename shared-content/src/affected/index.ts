export { readerFor, type ContentReader } from './content-reader.ts'
export type { SearchableService } from './projections.ts'
export { topicsOf } from './topics-of.ts'
export { changedTopics } from './changed-topics.ts'
