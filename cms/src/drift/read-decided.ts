import { slotChange, type SlotChange, type SlotName } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import { asGroup } from '../document/as-group.ts'

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
