import type { SlotChange, SlotName } from '@innbyggarportal/shared-content/contract'
import type { ContractProblem } from '../../messages/contract-error.ts'
import { idOf } from '../../document/id-of.ts'
import { readDay } from '../../document/read-day.ts'
import { readSlots } from '../../slots/read-slots.ts'
import { readWords } from '../../rich-text/read-text.ts'
import type { Doc, KeyOf } from '../../document/doc.ts'
import { listOf, present } from '../../document/present.ts'

/** A service document as a record, not yet parsed. */
export function readService(
  doc: Doc,
  keyOf: KeyOf,
  log: Partial<Record<SlotName, SlotChange[]>>,
  problems: ContractProblem[],
): Doc {
  const kommune = idOf(doc['kommune'])
  return {
    kind: 'service',
    key: doc['key'],
    slug: doc['slug'],
    ...(kommune === undefined ? {} : { kommune: keyOf(kommune) ?? kommune }),
    title: readWords(doc['title']),
    losWords: listOf(doc['losWords']),
    themes: listOf(doc['themes']),
    lifeEvents: listOf(doc['lifeEvents']),
    audience: present(doc['audience']) ?? ['citizen'],
    owner: present(doc['owner']),
    reviewedAt: readDay(doc['reviewedAt']),
    reviewBy: readDay(doc['reviewBy']),
    searchWords: listOf(doc['searchWords']),
    serviceKind: present(doc['serviceKind']),
    isStatutory: doc['isStatutory'] === true,
    result: readWords(doc['result']),
    responsible: present(doc['responsible']) ?? { who: 'kommune' },
    slotRules: present(doc['slotRules']) ?? {},
    slots: readSlots(doc, problems),
    changeLog: log,
  }
}
