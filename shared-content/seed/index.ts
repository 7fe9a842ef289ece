import { record, type ContentRecord } from '../src/contract/index.ts'
import { contacts } from './contacts/index.ts'
import { contactRoles } from './contact-roles.ts'
import * as regionFacts from './facts/region.ts'
import { kommuner } from './kommuner.ts'
import { sharedServices } from './shared-services.ts'

/** The demo region as data, every record parsed by the contract. References stand after what they refer to. */
export const seedRecords: ContentRecord[] = [
  ...kommuner,
  ...contactRoles,
  ...regionFacts.definitions,
  ...regionFacts.values,
  ...contacts,
  ...sharedServices,
].map((r) => record.parse(r))
