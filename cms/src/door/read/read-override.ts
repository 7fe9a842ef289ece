import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import type { ContractProblem } from '../../messages/contract-error.ts'
import { idOf } from '../../document/id-of.ts'
import { readSlot } from '../../slots/read-slots.ts'
import type { Doc, KeyOf } from '../../document/doc.ts'
import { present } from '../../document/present.ts'

/** An override document as a record, not yet parsed. A slot that inherits and holds no text of its own is left out. */
export function readOverride(doc: Doc, keyOf: KeyOf, problems: ContractProblem[]): Doc {
  const slots = SLOT_NAMES.flatMap((slot) => {
    const group = (doc[slot] ?? {}) as Doc
    const mode = present(group['mode']) ?? 'inherit'
    const content = readSlot(slot, group['content'], `slots.${slot}.content`, problems)
    if (mode === 'inherit' && content === undefined) return []
    return [[slot, { mode, content, base: mode === 'inherit' ? undefined : present(group['base']) }]]
  })
  return {
    kind: 'override',
    kommune: keyOf(idOf(doc['kommune'])),
    service: keyOf(idOf(doc['service'])),
    responsible: present(doc['responsible']),
    slots: Object.fromEntries(slots),
  }
}
