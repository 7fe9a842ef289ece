import {
  ruleFor,
  service,
  slotChange,
  type Lang,
  type SlotChange,
  type SlotName,
  type SlotRule,
} from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import { readSlot } from '../../snapshot/read/read-slots.ts'
import { asGroup } from '../controls/as-group.ts'
import { slotLines } from './slot-lines.ts'

/** The rule of a slot, from a service document as REST gives it. Rules that cannot be read count as none. */
export function slotRuleOf(doc: unknown, slot: SlotName): SlotRule {
  const rules = service.shape.slotRules.safeParse(asGroup(doc).slotRules ?? {})
  return ruleFor({ slotRules: rules.success ? rules.data : {} }, slot)
}

/** The shared content of a slot in lines, from a service document read in all languages. */
export function sharedLines(doc: unknown, slot: SlotName, lang: Lang): string[] {
  return slotLines(slot, readSlot(slot, asGroup(doc)[slot], slot, []), lang)
}

const storedBase = z.object({ content: z.unknown().optional(), digest: z.string(), logLength: z.number().int().min(0) })

/** What the kommune saw when it last decided, as it is stored. Undefined when it never decided. */
export function baseOf(value: unknown): z.infer<typeof storedBase> | undefined {
  const read = storedBase.safeParse(value)
  return read.success ? read.data : undefined
}

const changeRow = z.object({ slot: z.string() }).and(slotChange.partial({ inForceFrom: true, withdrawn: true }).loose())

/** The change log of a slot, from the list of all changes of a service. */
export function logOf(docs: readonly unknown[], slot: SlotName): SlotChange[] {
  return docs.flatMap((doc): SlotChange[] => {
    const { inForceFrom, withdrawn, ...rest } = asGroup(doc)
    const row = changeRow.safeParse({
      ...rest,
      ...(typeof inForceFrom === 'string' ? { inForceFrom: inForceFrom.slice(0, 10) } : {}),
      ...(withdrawn === true ? { withdrawn } : {}),
    })
    if (!row.success || row.data.slot !== slot) return []
    const { digest, kind, at } = row.data
    return [
      {
        digest,
        kind,
        at,
        ...(row.data.inForceFrom ? { inForceFrom: row.data.inForceFrom } : {}),
        ...(row.data.withdrawn ? { withdrawn: true as const } : {}),
      },
    ]
  })
}
