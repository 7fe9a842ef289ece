import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import { asGroup } from '../../document/as-group.ts'
import { idOf } from '../../document/id-of.ts'
import { present } from '../../document/present.ts'
import { label } from '../../messages/label.ts'
import { readSlot } from '../../slots/read-slots.ts'
import { isText, TEXT_SLOTS, textIn } from '../../slots/write-slots.ts'
import type { Kind } from './kind.ts'
import { withWords } from './written.ts'

export const overrideKind: Kind<'override'> = {
  kind: 'override',
  name: label('Lokal tilpassing', 'Lokal tilpasning', 'Local override'),
  collection: 'overrides',
  hasDrafts: true,
  references: { kommune: 'kommune', service: 'service' },
  // A slot that inherits and holds no text of its own is left out.
  read: (doc, { keyOf, problems }) => {
    const slots = SLOT_NAMES.flatMap((slot) => {
      const group = asGroup(doc[slot])
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
  },
  write: ({ kommune, service, responsible, slots }, docOf) =>
    withWords(
      {
        kommune: docOf('kommune', kommune),
        service: docOf('service', service),
        responsible,
        ...Object.fromEntries(
          SLOT_NAMES.map((slot) => [
            slot,
            {
              mode: slots[slot]?.mode ?? 'inherit',
              base: slots[slot]?.base ?? null,
              ...(isText(slot) ? {} : { content: slots[slot]?.content ?? null }),
            },
          ]),
        ),
      },
      (lang) => Object.fromEntries(TEXT_SLOTS.map((slot) => [slot, { content: textIn(slots[slot]?.content, lang) }])),
    ),
  // What a slot was decided against.
  keepFromCms: (wanted, current) => ({
    ...wanted,
    slots: Object.fromEntries(
      SLOT_NAMES.flatMap((slot) => {
        const group = wanted.slots[slot]
        return group ? [[slot, { ...group, base: group.base ?? current.slots[slot]?.base }]] : []
      }),
    ),
  }),
}
