import { record, type ContentRecord } from '../src/contract/index.ts'
import { contacts } from './contacts/index.ts'
import { contactRoles } from './contact-roles.ts'
import * as familyFacts from './facts/family.ts'
import * as healthFacts from './facts/health.ts'
import * as livingHereFacts from './facts/living-here.ts'
import * as localServiceFacts from './facts/local-services.ts'
import * as placeFacts from './facts/place.ts'
import * as regionFacts from './facts/region.ts'
import * as takingPartFacts from './facts/taking-part.ts'
import { translated } from './facts/translations.ts'
import { kommuner } from './kommuner.ts'
import { localServices } from './local-services/index.ts'
import { overrides } from './overrides/index.ts'
import { sharedServices } from './shared-services.ts'

const factGroups = [
  regionFacts,
  familyFacts,
  healthFacts,
  placeFacts,
  livingHereFacts,
  takingPartFacts,
  localServiceFacts,
]

/** The demo region as data, every record parsed by the contract. References stand after what they refer to. */
export const seedRecords: ContentRecord[] = [
  ...kommuner,
  ...contactRoles,
  ...factGroups.flatMap((group) => group.definitions).map(translated),
  ...factGroups.flatMap((group) => group.values),
  ...contacts,
  ...sharedServices,
  ...localServices,
  ...overrides,
].map((r) => record.parse(r))
