import type { SlotKind } from '@innbyggarportal/shared-content/contract'
import type { Control } from '../controls/control.ts'
import { lockable } from './lockable.ts'
import { complaint } from './kinds/complaint.ts'
import { contacts } from './kinds/contacts.ts'
import { deadlines } from './kinds/deadlines.ts'
import { documents } from './kinds/documents.ts'
import { info } from './kinds/info.ts'
import { legal } from './kinds/legal.ts'
import { links } from './kinds/links.ts'
import { places } from './kinds/places.ts'
import { prices } from './kinds/prices.ts'
import { processing } from './kinds/processing.ts'
import { related } from './kinds/related.ts'
import { steps } from './kinds/steps.ts'
import { urgent } from './kinds/urgent.ts'

/** The kinds edited by our own controls. Text is Payload's rich text. */
export type ControlledKind = Exclude<SlotKind, 'text'>

/** How each kind of slot is edited. A new kind is one file and one line here. */
export const slotControls: Record<ControlledKind, Control> = {
  urgent: lockable(urgent),
  links: lockable(links),
  steps: lockable(steps),
  documents: lockable(documents),
  deadlines: lockable(deadlines),
  prices: lockable(prices),
  processing,
  complaint,
  places: lockable(places),
  legal: lockable(legal),
  info: lockable(info),
  contacts: lockable(contacts),
  related: lockable(related),
}
