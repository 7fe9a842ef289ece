export { readerFor, type ContentReader } from './content-reader.ts'
export { topicsOf } from './topics-of.ts'
export { changedTopics } from './changed-topics.ts'
