import { overrideMode, slotName, type SlotName } from '@innbyggarportal/shared-content/contract'
import { baseOfBefore, readSlotLog } from '@innbyggarportal/shared-content/override'
import { z } from 'zod'
import { digestOf } from '../document/digest-of.ts'

const loggedService = z.looseObject({
  kind: z.literal('service'),
  key: z.string(),
  slots: z.record(z.string(), z.unknown()),
  changeLog: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})
const decidedSlot = z.looseObject({
  mode: overrideMode,
  base: z.looseObject({ content: z.unknown().optional(), digest: z.string(), logLength: z.number() }),
})
const override = z.looseObject({
  kind: z.literal('override'),
  service: z.string(),
  slots: z.record(z.string(), z.unknown()),
})

/**
 * Records of a file an older release wrote, where what kommuner had decided counted places in the log of its service, as
 * they are written today: what that log asked nobody about counts as seen. Everything else is given back as it came.
 */
export function ofOlderFile(records: readonly unknown[]): readonly unknown[] {
  const services = new Map(
    records.flatMap((raw) => {
      const { data } = loggedService.safeParse(raw)
      return data ? [[data.key, data] as const] : []
    }),
  )
  if (services.size === 0) return records
  return records.map((raw) => {
    const { data } = override.safeParse(raw)
    const service = data && services.get(data.service)
    if (!service) return raw
    const slots = Object.entries(data.slots).map(([slot, group]) => [slot, decided(slot, group, service)])
    return { ...(raw as object), slots: Object.fromEntries(slots) }
  })
}

function decided(name: string, group: unknown, { slots, changeLog }: z.infer<typeof loggedService>): unknown {
  const [slot, { data }] = [slotName.safeParse(name).data, decidedSlot.safeParse(group)]
  if (slot === undefined || data === undefined) return group
  const { content, digest, logLength } = data.base
  const log = readSlotLog((changeLog[slot] ?? []).map((row) => ({ ...row, slot })))[slot as SlotName] ?? []
  const base = baseOfBefore(
    { ...(content !== undefined && { content }), digest, logLength },
    { log, live: slots[slot], planned: [], digestOf },
  )
  return { ...data, base }
}
