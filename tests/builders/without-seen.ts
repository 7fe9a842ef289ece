import type { ContentRecord } from '@innbyggarportal/shared-content/contract'

/** A record without what a kommune has seen besides the text it decided against: that is kept otherwise than before. */
export function withoutSeen(record: ContentRecord): ContentRecord {
  if (record.kind !== 'override') return record
  const slots = Object.entries(record.slots).map(([name, slot]) => {
    if (slot.base === undefined) return [name, slot]
    const { content, digest } = slot.base
    return [name, { ...slot, base: { ...(content !== undefined && { content }), digest } }]
  })
  return { ...record, slots: Object.fromEntries(slots) }
}
