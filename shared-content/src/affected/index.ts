export { readerFor, type ContentReader } from './content-reader.ts'
export type { AddressedService, NamedService, SearchableService, ServiceListing } from './projections.ts'
export { topicsOf, type Topic } from './topics-of.ts'
export { changedTopics } from './changed-topics.ts'
